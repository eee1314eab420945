import "server-only";
import { eq, sql } from "drizzle-orm";
import type { PendingReader } from "@/domain/account";
import { handleKey } from "@/domain/handle";
import { MAIL_JOB, type Mail } from "@/domain/mail";
import { db } from "../client";
import { enqueue } from "../enqueue";
import { reader, token } from "../schema/readers";

export interface Registering {
  /** In lower case. */
  email: string;
  pending: PendingReader;
  /** What the mailed link's secret is made of; the same for a form sent twice. */
  seed: string;
  /** Of that secret. */
  tokenHash: string;
  expiresAt: Date;
}

export type RegisterOutcome = { ok: true } | { ok: false; because: "taken" };

/**
 * Keeps what a newcomer wrote until the owner of the address confirms it; no reader is made yet. Does the same work
 * whether the address is known or not: the mail job looks that up. A form sent twice makes one mail, and what was
 * written last counts.
 */
export async function registerReader(registering: Registering): Promise<RegisterOutcome> {
  const { email, pending, seed, tokenHash, expiresAt } = registering;
  return db.transaction(async (tx): Promise<RegisterOutcome> => {
    const [owner] = await tx
      .select({ id: reader.id })
      .from(reader)
      .where(eq(reader.handleKey, handleKey(pending.handle)));
    if (owner) return { ok: false, because: "taken" };
    const [row] = await tx
      .insert(token)
      .values({ hash: tokenHash, purpose: "verify", email, payload: pending, expiresAt })
      .onConflictDoUpdate({
        target: token.hash,
        set: { payload: pending, expiresAt },
        setWhere: sql`${token.usedAt} is null and ${token.email} = ${email}`,
      })
      // Postgres sets xmax on a row that the conflict updated.
      .returning({ isNew: sql<boolean>`xmax = 0` });
    const mail: Mail = { kind: "verify", email, lang: pending.lang, seed };
    if (row?.isNew) await enqueue(tx, MAIL_JOB, mail);
    return { ok: true };
  });
}
