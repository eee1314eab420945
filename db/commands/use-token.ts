import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db } from "../client";
import { token } from "../schema/readers";

/**
 * Works once: of two at the same moment one gets null, like one with another address or after its time.
 * @param email in lower case, as it was mailed to
 */
export async function useToken(hash: string, email: string): Promise<{ expiresAt: Date } | null> {
  const [row] = await db
    .update(token)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(token.hash, hash),
        eq(token.email, email),
        eq(token.purpose, "link"),
        isNull(token.usedAt),
        gt(token.expiresAt, sql`now()`),
      ),
    )
    .returning({ expiresAt: token.expiresAt });
  return row ?? null;
}
