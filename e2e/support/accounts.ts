import { hashPassword } from "@/auth/password";
import { db } from "@/db/client";
import { credential } from "@/db/schema/readers";
import { aReader } from "@/db/testing/reader-factories";

export const PASSWORD = "a long enough secret";

/** A reader who could sign in by the pages: with an address and a password. */
export async function anAccount(handle: string, lang: "en" | "zh" = "en") {
  const email = `${handle}@example.org`;
  const { id } = await aReader({ handle, email, lang });
  await db.insert(credential).values({ readerId: id, hash: await hashPassword(PASSWORD) });
  return { handle, email };
}
