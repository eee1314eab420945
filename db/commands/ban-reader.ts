import "server-only";
import type { BanReader } from "@/domain/moderation";
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

/**
 * From the next click on, this reader may read and not write, until the ban is lifted. What they wrote stays.
 * "invalid": there is no such reader.
 */
export async function banReader(
  viewer: Viewer,
  { readerId, code, text }: BanReader,
): Promise<Outcome<{ actId: number }>> {
  const denied = mayModerate(viewer);
  if (denied) return refused(denied);
  return db.transaction(async (tx) => {
    const row = await lockReader(tx, readerId);
    if (!row) return refused("invalid");
    const no = mayBan(viewer, { id: row.id, role: row.role as Role });
    if (no) return refused(no);
    if (await standingBan(tx, readerId)) return refused("already-so");
    const actId = await recordAct(tx, viewer, { kind: "ban", readerId, code, text });
    await tx.insert(sanction).values({ readerId, kind: "ban", actId });
    const topics: Topic[] = [`reader:${readerId}`, "log"];
    await announce(tx, topics);
    return { ok: true, actId, topics };
  });
}
