import "server-only";
import { eq } from "drizzle-orm";
import { canHide, type HideArgument } from "@/domain/moderation";
import { mayModerate } from "@/domain/policy";
import { type Outcome, refused } from "@/domain/refusal";
import type { Topic } from "@/domain/topic";
import type { Viewer } from "@/domain/viewer";
import { announce } from "../announce";
import { db } from "../client";
import { lockArgument } from "../locks";
import { recordAct } from "../record-act";
import { argument } from "../schema/arguments";
import { touchedByArgument } from "../touched";

/**
 * Takes an argument's text off every page; its place and its replies stay. The log says who, by which rule and why.
 * Of two moderators at once, the second is told that it is so already.
 */
export async function hideArgument(
  viewer: Viewer,
  { argumentId, code, text }: HideArgument,
): Promise<Outcome<{ actId: number }>> {
  const denied = mayModerate(viewer);
  if (denied) return refused(denied);
  return db.transaction(async (tx) => {
    const row = await lockArgument(tx, argumentId);
    if (!row) return refused("argument-gone");
    const no = canHide(row.state);
    if (no) return refused(no);
    const actId = await recordAct(tx, viewer, {
      kind: "hide",
      threadId: row.threadId,
      argumentId,
      code,
      text,
      before: { state: row.state },
    });
    await tx
      .update(argument)
      .set({ state: "hidden", stateActId: actId })
      .where(eq(argument.id, argumentId));
    const topics: Topic[] = [...(await touchedByArgument(tx, argumentId)), "log"];
    await announce(tx, topics);
    return { ok: true, actId, topics };
  });
}
