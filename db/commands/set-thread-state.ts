import "server-only";
import { eq } from "drizzle-orm";
import { canSetFrom, type SetThreadState } from "@/domain/moderation";
import { mayModerate } from "@/domain/policy";
import { type Outcome, refused } from "@/domain/refusal";
import type { Topic } from "@/domain/topic";
import type { Viewer } from "@/domain/viewer";
import { announce } from "../announce";
import { db } from "../client";
import { lockThread } from "../locks";
import { recordAct } from "../record-act";
import { thread } from "../schema/threads";
import { touchedByThread } from "../touched";

/**
 * Opens a thread, lets it close or closes it. Waits for whoever is posting in it, and whoever posts after it sees the
 * new state. "invalid": there is no such thread, or it is a draft or in the archive.
 */
export async function setThreadState(
  viewer: Viewer,
  { threadId, state, text }: SetThreadState,
): Promise<Outcome<{ actId: number }>> {
  const denied = mayModerate(viewer);
  if (denied) return refused(denied);
  return db.transaction(async (tx) => {
    const row = await lockThread(tx, threadId);
    if (!row) return refused("invalid");
    const no = canSetFrom(row.state);
    if (no) return refused(no);
    if (row.state === state) return refused("already-so");
    const actId = await recordAct(tx, viewer, {
      kind: "thread-state",
      threadId,
      text,
      before: { state: row.state, to: state },
    });
    await tx.update(thread).set({ state }).where(eq(thread.id, threadId));
    const topics: Topic[] = [...(await touchedByThread(tx, threadId)), "log"];
    await announce(tx, topics);
    return { ok: true, actId, topics };
  });
}
