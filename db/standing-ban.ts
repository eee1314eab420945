import "server-only";
import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Database } from "./client";
import { sanction } from "./schema/moderation";

/** The ban of a reader that nobody has lifted and that has not run out. */
export async function standingBan(from: Database, readerId: number) {
  const [row] = await from
    .select({ id: sanction.id, actId: sanction.actId })
    .from(sanction)
    .where(
      and(
        eq(sanction.readerId, readerId),
        eq(sanction.kind, "ban"),
        isNull(sanction.liftedActId),
        or(isNull(sanction.until), gt(sanction.until, sql`now()`)),
      ),
    )
    .orderBy(desc(sanction.id))
    .limit(1);
  return row ?? null;
}
