import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { canRestore, type RestoreArgument } from "@/domain/moderation";
import { mayModerate } from "@/domain/policy";
import { type Outcome, refused } from "@/domain/refusal";
import type { Topic } from "@/domain/topic";
import type { Viewer } from "@/domain/viewer";
import { announce } from "../announce";
import { db, type Transaction } from "../client";
import { lockArgument } from "../locks";
import { only } from "../only";
import { recordAct } from "../record-act";
import { act } from "../schema/acts";
import { argument } from "../schema/arguments";
import { touchedByArgument } from "../touched";

/** What hide-argument keeps of how it was. */
const Before = z.object({ state: z.enum(["visible", "withdrawn"]) });

/** Undoes the act that hid an argument: it is again what it was before, visible or withdrawn by its author. */
export async function restoreArgument(
  viewer: Viewer,
  { argumentId, text }: RestoreArgument,
): Promise<Outcome<{ actId: number }>> {
  const denied = mayModerate(viewer);
  if (denied) return refused(denied);
  return db.transaction(async (tx) => {
    const row = await lockArgument(tx, argumentId);
    if (!row) return refused("argument-gone");
    const no = canRestore(row.state);
    if (no) return refused(no);
    const undone = await hidingAct(tx, row.stateActId);
    const actId = await recordAct(tx, viewer, {
      kind: "restore",
      threadId: row.threadId,
      argumentId,
      text,
      before: { state: row.state },
      undoes: undone.id,
    });
    await tx
      .update(argument)
      .set({ state: undone.state, stateActId: null })
      .where(eq(argument.id, argumentId));
    const topics: Topic[] = [...(await touchedByArgument(tx, argumentId)), "log"];
    await announce(tx, topics);
    return { ok: true, actId, topics };
  });
}

/** Postgres holds that whatever is hidden names its act. */
async function hidingAct(tx: Transaction, actId: number | null) {
  const rows = await tx
    .select({ id: act.id, before: act.before })
    .from(act)
    .where(eq(act.id, actId ?? 0));
  const { id, before } = only(rows);
  return { id, ...Before.parse(before) };
}
