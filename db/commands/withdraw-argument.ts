import "server-only";
import { eq } from "drizzle-orm";
import type { Withdrawal } from "@/domain/argument-form";
import { mayWithdraw, mayWrite } from "@/domain/policy";
import { type Outcome, refused } from "@/domain/refusal";
import type { Viewer } from "@/domain/viewer";
import { announce } from "../announce";
import { db } from "../client";
import { lockArgument } from "../locks";
import { argument } from "../schema/arguments";
import { touchedByArgument } from "../touched";

/** Takes back one's own argument: its place and the replies to it stay, its words are shown nowhere any more. */
export async function withdrawArgument(
  viewer: Viewer,
  { argumentId }: Withdrawal,
): Promise<Outcome> {
  const denied = mayWrite(viewer);
  if (denied) return refused(denied);
  return db.transaction(async (tx) => {
    const row = await lockArgument(tx, argumentId);
    if (!row) return refused("argument-gone");
    const no = mayWithdraw(viewer, row);
    if (no) return refused(no);
    const topics = await touchedByArgument(tx, argumentId);
    await tx.update(argument).set({ state: "withdrawn" }).where(eq(argument.id, argumentId));
    await announce(tx, topics);
    return { ok: true, topics };
  });
}
