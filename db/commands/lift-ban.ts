import "server-only";
import { eq } from "drizzle-orm";
import type { LiftBan } from "@/domain/moderation";
import { mayBan, mayModerate } from "@/domain/policy";
import { type Outcome, refused } from "@/domain/refusal";
import type { Topic } from "@/domain/topic";
import type { Role, Viewer } from "@/domain/viewer";
import { announce } from "../announce";
import { db } from "../client";
import { lockReader } from "../locks";
import { recordAct } from "../record-act";
import { sanction } from "../schema/moderation";
import { standingBan } from "../standing-ban";

/** Ends a ban from the reader's next click on, by whoever could have laid it. "invalid": there is no such reader. */
export async function liftBan(
  viewer: Viewer,
  { readerId, text }: LiftBan,
): Promise<Outcome<{ actId: number }>> {
  const denied = mayModerate(viewer);
  if (denied) return refused(denied);
  return db.transaction(async (tx) => {
    const row = await lockReader(tx, readerId);
    if (!row) return refused("invalid");
    const no = mayBan(viewer, { id: row.id, role: row.role as Role });
    if (no) return refused(no);
    const ban = await standingBan(tx, readerId);
    if (!ban) return refused("already-so");
    const actId = await recordAct(tx, viewer, {
      kind: "lift-ban",
      readerId,
      text,
      undoes: ban.actId,
    });
    await tx.update(sanction).set({ liftedActId: actId }).where(eq(sanction.id, ban.id));
    const topics: Topic[] = [`reader:${readerId}`, "log"];
    await announce(tx, topics);
    return { ok: true, actId, topics };
  });
}
