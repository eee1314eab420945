import "server-only";
import { lt, sql } from "drizzle-orm";
import { db } from "../client";
import { token } from "../schema/readers";

interface LinkToken {
  /** As next-auth makes it: SHA-256 of the mailed secret and the site's own. */
  hash: string;
  /** In lower case. */
  email: string;
  expiresAt: Date;
}

/**
 * Keeps the hash of a sign-in link. Kept twice it stays one, and a used one stays used, so that a mail job may run
 * again. Tokens that ended a day ago are swept on the way.
 */
export async function keepToken({ hash, email, expiresAt }: LinkToken): Promise<void> {
  await db.delete(token).where(lt(token.expiresAt, sql`now() - interval '1 day'`));
  await db.insert(token).values({ hash, purpose: "link", email, expiresAt }).onConflictDoNothing();
}
