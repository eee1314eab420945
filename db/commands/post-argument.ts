import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Opening, Reply } from "@/domain/argument-form";
import { BLIND_HOURS } from "@/domain/blind";
import { mayOpen, mayReply, mayWrite } from "@/domain/policy";
import { type Outcome, type Refusal, refused } from "@/domain/refusal";
import type { ThreadState } from "@/domain/thread";
import type { Viewer } from "@/domain/viewer";
import { announce } from "../announce";
import { type Cited, cite, factsToCite } from "../citations";
import { db, type Transaction } from "../client";
import { argument, revision } from "../schema/arguments";
import { conflict } from "../schema/conflicts";
import { story } from "../schema/stories";
import { thread } from "../schema/threads";
import { touchedByArgument } from "../touched";

export type Posting = Reply | Opening;
type Posted = Outcome<{ id: number }>;

/**
 * Posts an argument that answers another or opens a line of its own. The same form sent again, even at the same moment,
 * answers with the argument that it already made.
 * "argument-gone": what it answers, or the whole thread, is not there or not shown. "invalid": a fact of another story.
 * @throws on texts that the schemas of domain/argument-form.ts would have refused
 */
export async function postArgument(viewer: Viewer, posting: Posting): Promise<Posted> {
  const denied = mayWrite(viewer);
  if (denied || viewer === null) return refused(denied ?? "signed-out");
  return db.transaction(async (tx) => {
    const earlier = await submitted(tx, viewer.id, posting.submitKey);
    if (earlier) return earlier;
    const place = await standing(tx, viewer, posting);
    if ("because" in place) return place;
    const cited = await factsToCite(tx, posting.threadId, posting.facts);
    if (!cited) return refused("invalid");
    const id = await insert(tx, viewer.id, posting, place);
    // Sent twice at the same moment: the other one was first, and its row is there by now.
    if (id === null)
      return (await submitted(tx, viewer.id, posting.submitKey)) ?? refused("invalid");
    return complete(tx, viewer.id, id, posting, cited);
  });
}

async function submitted(tx: Transaction, authorId: number, key: string): Promise<Posted | null> {
  const [row] = await tx
    .select({ id: argument.id })
    .from(argument)
    .where(and(eq(argument.authorId, authorId), eq(argument.submitKey, key)));
  // Whoever made it may not have dropped its pages yet.
  return row ? { ok: true, id: row.id, topics: await touchedByArgument(tx, row.id) } : null;
}

/** Where it will stand, if it may: both rows are held, so that neither closes or hides before this commits. */
async function standing(tx: Transaction, viewer: Viewer, posting: Posting) {
  const [place] = await tx
    .select({ state: thread.state, blindHours: thread.blindHours })
    .from(thread)
    .innerJoin(conflict, eq(conflict.id, thread.conflictId))
    .innerJoin(story, and(eq(story.id, conflict.storyId), eq(story.state, "published")))
    .where(and(eq(thread.id, posting.threadId), ne(thread.state, "draft")))
    .for("share", { of: thread });
  if (!place) return refused("argument-gone");
  const { blindHours } = place;
  const asThread = { state: place.state as ThreadState };
  if ("camp" in posting) {
    const opens = { relation: "opens", camp: posting.camp, blindHours };
    return refusedOr(mayOpen(viewer, asThread), opens);
  }
  const [parent] = await tx
    .select()
    .from(argument)
    .where(and(eq(argument.id, posting.parentId), eq(argument.threadId, posting.threadId)))
    .for("share");
  if (!parent) return refused("argument-gone");
  const { relation } = posting;
  const answers = { relation, parentId: parent.id, parentDirection: parent.direction, blindHours };
  return refusedOr(mayReply(viewer, asThread, parent), answers);
}

const refusedOr = <T>(because: Refusal | null, otherwise: T) =>
  because ? refused(because) : otherwise;

interface Standing {
  relation: string;
  camp?: string;
  parentId?: number;
  parentDirection?: string | null;
  blindHours: number | null;
}

async function insert(
  tx: Transaction,
  authorId: number,
  { threadId, lang, submitKey }: Posting,
  { blindHours, ...place }: Standing,
): Promise<number | null> {
  const revealAt = sql`now() + make_interval(hours => ${blindHours ?? BLIND_HOURS})`;
  const [row] = await tx
    .insert(argument)
    .values({ ...place, threadId, authorId, lang, submitKey, revealAt })
    .onConflictDoNothing({ target: [argument.authorId, argument.submitKey] })
    .returning({ id: argument.id });
  return row?.id ?? null;
}

async function complete(
  tx: Transaction,
  by: number,
  id: number,
  { claim, body }: Posting,
  cited: Cited[],
): Promise<Posted> {
  await tx.insert(revision).values({ argumentId: id, no: 1, claim, body, by });
  await cite(tx, id, cited);
  const topics = await touchedByArgument(tx, id);
  await announce(tx, topics);
  return { ok: true, id, topics };
}
