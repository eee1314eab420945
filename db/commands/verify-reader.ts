import "server-only";
import { eq, sql } from "drizzle-orm";
import type { PendingReader } from "@/domain/account";
import { handleKey } from "@/domain/handle";
import type { Theme } from "@/domain/viewer";
import { announce } from "../announce";
import { db, type Transaction } from "../client";
import { pendingOf, pendingRow } from "../pending-reader";
import { credential, reader, token } from "../schema/readers";

interface NewReader {
  id: number;
  handle: string;
  theme: Theme;
  sessionVersion: number;
}

export type VerifyOutcome =
  | { ok: true; reader: NewReader; callbackUrl: string }
  /** link: used, expired or never mailed; known: the address has an account by now; taken: the handle has an owner. */
  | { ok: false; because: "link" | "known" | "taken" };

/**
 * Makes the reader who waits under a mailed link, once.
 * @param chosen another handle (one that passed `Handle`) in place of one that was taken meanwhile
 */
export async function verifyReader(
  tokenHash: string,
  chosen: string | null,
): Promise<VerifyOutcome> {
  return db.transaction(async (tx): Promise<VerifyOutcome> => {
    // Locked, so that of two presses at once the second finds it used.
    const waiting = pendingOf(await pendingRow(tx, tokenHash).for("update"));
    if (!waiting) return { ok: false, because: "link" };
    const { email, pending } = waiting;
    const made = await insertReader(tx, email, { ...pending, handle: chosen ?? pending.handle });
    if (!made) return { ok: false, because: (await isKnown(tx, email)) ? "known" : "taken" };
    await tx.insert(credential).values({ readerId: made.id, hash: pending.passwordHash });
    await tx
      .update(token)
      .set({ usedAt: sql`now()`, payload: null })
      .where(eq(token.hash, tokenHash));
    // Until now their page was a 404, which may be kept somewhere.
    await announce(tx, [`reader:${made.id}`]);
    return { ok: true, reader: { ...made, theme: "auto" }, callbackUrl: pending.callbackUrl };
  });
}

/** The unique keys decide a race for a handle or an address: whoever comes second gets nothing. */
async function insertReader(tx: Transaction, email: string, pending: PendingReader) {
  const [made] = await tx
    .insert(reader)
    .values({
      handle: pending.handle,
      handleKey: handleKey(pending.handle),
      emailKey: email,
      verifiedAt: sql`now()`,
      lang: pending.lang,
      termsAt: new Date(pending.termsAt),
    })
    .onConflictDoNothing()
    .returning({
      id: reader.id,
      handle: reader.handle,
      sessionVersion: reader.sessionVersion,
    });
  return made;
}

async function isKnown(tx: Transaction, email: string): Promise<boolean> {
  const [row] = await tx.select({ id: reader.id }).from(reader).where(eq(reader.emailKey, email));
  return row !== undefined;
}
