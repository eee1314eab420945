import { eq, max } from "drizzle-orm";
import type { Side } from "@/domain/camp";
import { db } from "../client";
import { only } from "../only";
import { voter } from "../schema/readers";
import { stance } from "../schema/threads";
import { vote } from "../schema/votes";
import { aReader } from "./reader-factories";

/** The voter of a reader, of a new one if none is given. */
export async function aVoter(readerId?: number): Promise<number> {
  const of = readerId ?? (await aReader()).id;
  await db.insert(voter).values({ readerId: of }).onConflictDoNothing();
  return only(await db.select({ id: voter.id }).from(voter).where(eq(voter.readerId, of))).id;
}

/** A strong vote from the left, by a reader of its own, unless told otherwise. */
export async function aVote(
  argumentId: number,
  choices: Partial<typeof vote.$inferInsert> & { side?: Side } = {},
): Promise<void> {
  const { axis = "quality", value = 1, side = "left", revisionNo = 1 } = choices;
  const voterId = choices.voterId ?? (await aVoter());
  await db
    .insert(vote)
    .values({ axis, value, side, counted: side, revisionNo, ...choices, argumentId, voterId });
}

/** The voter's next stop in a thread. */
export async function aStance(threadId: number, voterId: number, value: number): Promise<void> {
  const [last] = await db
    .select({ no: max(stance.no) })
    .from(stance)
    .where(eq(stance.voterId, voterId));
  await db.insert(stance).values({ threadId, voterId, value, no: (last?.no ?? 0) + 1 });
}
