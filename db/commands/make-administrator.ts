import "server-only";
import { sql } from "drizzle-orm";
import { handleKey } from "@/domain/handle";
import { db } from "../client";
import { reader } from "../schema/readers";

const HANDLE = "administrator"; // reserved in domain/handle.ts, so nobody else has it
const EMAIL = "administrator@localhost"; // no mail goes there: the link is printed in the terminal

/** Whoever starts the site on their own machine administers it. Made once; every later call finds the same reader. */
export async function makeAdministrator(): Promise<{ email: string }> {
  await db
    .insert(reader)
    .values({
      handle: HANDLE,
      handleKey: handleKey(HANDLE),
      emailKey: EMAIL,
      role: "administrator",
      verifiedAt: sql`now()`,
      termsAt: sql`now()`,
    })
    .onConflictDoUpdate({ target: reader.emailKey, set: { role: "administrator" } });
  return { email: EMAIL };
}
