import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Edit } from "@/domain/argument-form";
import { mayEdit, mayWrite } from "@/domain/policy";
import { type Refusal, refused } from "@/domain/refusal";
import { REPAIR_MINUTES } from "@/domain/repair";
import type { ThreadState } from "@/domain/thread";
import type { Topic } from "@/domain/topic";
import type { Viewer } from "@/domain/viewer";
import { announce } from "../announce";
import { cite, factsToCite } from "../citations";
import { db, type Transaction } from "../client";
import { lockArgument } from "../locks";
import { only } from "../only";
import { argument, citation, revision, translation } from "../schema/arguments";
import { thread } from "../schema/threads";
import { vote } from "../schema/votes";
import { touchedByArgument } from "../touched";

/** The wording that stands now, for an author who edited an older one. */
export interface PresentWording {
  claim: string;
  body: string;
  revisionNo: number;
  seenAt: number;
}
export type EditOutcome =
  | { ok: true; topics: Topic[] }
  /** `present`: with "edited-meanwhile" alone. */
  | { ok: false; because: Refusal; present?: PresentWording };

/**
 * Rewords one's own argument. New words are a new revision, or replace the first one while a slip may be mended in
 * place (domain/repair.ts); facts and language alone change without one. How it stands to others cannot change.
 * Of two edits of one wording the second is told, with the wording that stands by then.
 * @throws on texts that the schemas of domain/argument-form.ts would have refused
 */
export async function editArgument(viewer: Viewer, edit: Edit): Promise<EditOutcome> {
  const denied = mayWrite(viewer);
  if (denied || viewer === null) return refused(denied ?? "signed-out");
  return db.transaction(async (tx) => {
    const row = await lockArgument(tx, edit.argumentId);
    if (!row) return refused("argument-gone");
    const state = await threadState(tx, row.threadId);
    const no = mayEdit(viewer, { state }, row);
    if (no) return refused(no);
    return change(tx, viewer.id, row.threadId, edit);
  });
}

async function threadState(tx: Transaction, id: number): Promise<ThreadState> {
  const rows = await tx.select({ state: thread.state }).from(thread).where(eq(thread.id, id));
  return only(rows).state as ThreadState;
}

async function change(
  tx: Transaction,
  by: number,
  threadId: number,
  edit: Edit,
): Promise<EditOutcome> {
  const was = await present(tx, edit.argumentId);
  if (was.revisionNo !== edit.revisionNo || was.seenAt !== edit.seenAt) {
    return { ...refused("edited-meanwhile"), present: was };
  }
  const cited = await factsToCite(tx, threadId, edit.facts);
  if (!cited) return refused("invalid");
  const isReworded = was.claim !== edit.claim || was.body !== edit.body;
  const isSame = was.lang === edit.lang && was.facts.join() === edit.facts.join();
  if (!isReworded && isSame) return refused("nothing-changed");
  const before = await touchedByArgument(tx, edit.argumentId);
  if (isReworded) await reword(tx, by, edit, was.isFresh);
  await tx.update(argument).set({ lang: edit.lang }).where(eq(argument.id, edit.argumentId));
  await cite(tx, edit.argumentId, cited);
  // The pages of facts that it cited before as well as those that it cites now.
  const topics = [...new Set([...before, ...(await touchedByArgument(tx, edit.argumentId))])];
  await announce(tx, topics);
  return { ok: true, topics };
}

async function present(tx: Transaction, id: number) {
  const rows = await tx
    .select({
      claim: revision.claim,
      body: revision.body,
      at: revision.at,
      revisionNo: argument.revisionNo,
      lang: argument.lang,
      isFresh: sql<boolean>`${argument.postedAt} > now() - make_interval(mins => ${REPAIR_MINUTES})`,
      facts: sql<number[]>`array(select ${citation.factId}::float8 from ${citation}
        where ${citation.argumentId} = ${argument.id} order by ${citation.factId})`,
    })
    .from(argument)
    .innerJoin(
      revision,
      and(eq(revision.argumentId, argument.id), eq(revision.no, argument.revisionNo)),
    )
    .where(eq(argument.id, id));
  const { at, ...row } = only(rows);
  return { ...row, seenAt: at.getTime() };
}

async function reword(tx: Transaction, by: number, edit: Edit, isFresh: boolean): Promise<void> {
  const { argumentId, revisionNo, claim, body } = edit;
  const no = revisionNo + 1;
  const ofWording = and(eq(revision.argumentId, argumentId), eq(revision.no, revisionNo));
  if (isFresh && !(await isTouched(tx, argumentId))) {
    // The number moves here too: a vote from a page with the former words names one that is not there.
    const at = sql`clock_timestamp()`;
    await tx.update(revision).set({ no, claim, body, by, at }).where(ofWording);
  } else await tx.insert(revision).values({ argumentId, no, claim, body, by });
  await tx.update(argument).set({ revisionNo: no }).where(eq(argument.id, argumentId));
}

/** Whether somebody has read it closely enough to act on it, if only to take their vote back. */
async function isTouched(tx: Transaction, id: number): Promise<boolean> {
  const rows = await tx.execute<{ touched: boolean }>(sql`select
    exists (select from ${vote} where ${vote.argumentId} = ${id}) or
    exists (select from ${argument} where ${argument.parentId} = ${id}) or
    exists (select from ${translation} where ${translation.argumentId} = ${id}) as touched`);
  return only(rows).touched;
}
