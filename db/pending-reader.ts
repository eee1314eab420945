import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { PendingReader } from "@/domain/account";
import type { Database } from "./client";
import { token } from "./schema/readers";

interface Row {
  email: string | null;
  payload: unknown;
}

/** The row that waits under a mailed link of registration; none once it was used, has expired or never was. */
export const pendingRow = (from: Database, tokenHash: string) =>
  from
    .select({ email: token.email, payload: token.payload })
    .from(token)
    .where(
      and(
        eq(token.hash, tokenHash),
        eq(token.purpose, "verify"),
        isNull(token.usedAt),
        gt(token.expiresAt, sql`now()`),
      ),
    );

export const pendingOf = ([row]: readonly Row[]) =>
  row?.email ? { email: row.email, pending: PendingReader.parse(row.payload) } : null;
