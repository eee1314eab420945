import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { mayTakePosition, mayWrite } from "@/domain/policy";
import { type Refusal, refused } from "@/domain/refusal";
import type { Stop } from "@/domain/stance";
import type { ThreadState } from "@/domain/thread";
import type { Viewer } from "@/domain/viewer";
import { db, type Transaction } from "../client";
import { only } from "../only";
import { voter } from "../schema/readers";
import { stance, thread } from "../schema/threads";

export interface TakePosition {
  threadId: number;
  stop: Stop;
}
export type PositionOutcome = { ok: true; stop: Stop } | { ok: false; because: Refusal };

/**
 * Places the viewer in a thread. Every change is kept as a row of its own; standing where one already stands adds none.
 * Moves no vote that was cast before. Like votes, positions reach pages by the poll of scripts/watch-votes.ts.
 */
export async function takePosition(
  viewer: Viewer,
  { threadId, stop }: TakePosition,
): Promise<PositionOutcome> {
  const denied = mayWrite(viewer);
  if (denied || viewer === null) return refused(denied ?? "signed-out");
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select({ state: thread.state })
      .from(thread)
      .where(eq(thread.id, threadId))
      .for("share"); // so that it cannot close in between
    if (!row || row.state === "draft") return refused("argument-gone");
    const verdict = mayTakePosition(viewer, { state: row.state as ThreadState });
    if (verdict) return refused(verdict);
    await place(tx, viewer.id, { threadId, stop });
    return { ok: true, stop };
  });
}

async function place(tx: Transaction, readerId: number, { threadId, stop }: TakePosition) {
  const rows = await tx
    .select({ id: voter.id })
    .from(voter)
    .where(eq(voter.readerId, readerId))
    .for("update"); // one reader's changes queue up, so that none is numbered twice
  const voterId = only(rows).id;
  const [present] = await tx
    .select({ no: stance.no, value: stance.value })
    .from(stance)
    .where(and(eq(stance.threadId, threadId), eq(stance.voterId, voterId)))
    .orderBy(desc(stance.no))
    .limit(1);
  if (present?.value === stop) return;
  await tx.insert(stance).values({ threadId, voterId, no: (present?.no ?? 0) + 1, value: stop });
}
