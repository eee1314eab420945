import "server-only";
import { and, eq, inArray, notInArray } from "drizzle-orm";
import type { Transaction } from "./client";
import { citation } from "./schema/arguments";
import { conflict } from "./schema/conflicts";
import { fact } from "./schema/facts";
import { thread } from "./schema/threads";

/** A fact as it is cited: with the status that it has now. */
export interface Cited {
  factId: number;
  statusNo: number;
}

/** null: one of them is no fact of the story that the thread belongs to. */
export async function factsToCite(
  tx: Transaction,
  threadId: number,
  ids: number[],
): Promise<Cited[] | null> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ factId: fact.id, statusNo: fact.statusNo })
    .from(fact)
    .innerJoin(conflict, eq(conflict.storyId, fact.storyId))
    .innerJoin(thread, eq(thread.conflictId, conflict.id))
    .where(and(eq(thread.id, threadId), inArray(fact.id, ids)));
  return rows.length === ids.length ? rows : null;
}

/** What an argument cites from now on. A fact that it goes on citing keeps the status with which it was cited first. */
export async function cite(tx: Transaction, argumentId: number, cited: Cited[]): Promise<void> {
  const ids = cited.map(({ factId }) => factId);
  await tx
    .delete(citation)
    .where(and(eq(citation.argumentId, argumentId), notInArray(citation.factId, ids)));
  if (cited.length === 0) return;
  const rows = cited.map((each) => ({ argumentId, ...each }));
  await tx.insert(citation).values(rows).onConflictDoNothing();
}
