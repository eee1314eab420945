import "server-only";
import { and, eq } from "drizzle-orm";
import type { Argument } from "@/domain/argument";
import type { Camp } from "@/domain/camp";
import type { Fact } from "@/domain/fact";
import type { Viewer } from "@/domain/viewer";
import { db } from "../client";
import { argument, citation, revision } from "../schema/arguments";
import { conflict } from "../schema/conflicts";
import { thread } from "../schema/threads";
import { argumentsWhere } from "./arguments-shown";
import { factsOfStory } from "./facts-shown";
import { findThreadHead, type ThreadHead } from "./threads";

export interface OpeningForm {
  thread: ThreadHead;
  /** All facts of the story, in its order. */
  facts: Fact[];
}
export interface ReplyForm extends OpeningForm {
  /** Without its words where it is hidden or withdrawn. */
  parent: Argument;
}
export interface EditForm extends OpeningForm {
  /** As stored: of any state, and whoever its author is. */
  argument: { id: number; authorId: number; direction: Camp; state: string };
  wording: { claim: string; body: string; lang: string; factIds: number[] };
  /** Which wording this is: its number, and when it was worded, in milliseconds since 1970. */
  seen: { revisionNo: number; seenAt: number };
}

/** null: there is no such thread, or it is a draft. */
export async function findOpeningForm(
  _: Viewer,
  lang: string,
  threadId: number,
): Promise<OpeningForm | null> {
  const head = await findThreadHead(lang, threadId);
  return head && { thread: head, facts: await factsOfStory(lang, await storyOf(threadId)) };
}

/** null: no such thread, or the argument to answer is not in it or not to be shown (held, erased, …). */
export async function findReplyForm(
  viewer: Viewer,
  lang: string,
  { threadId, parentId }: { threadId: number; parentId: number },
): Promise<ReplyForm | null> {
  const [form, [parent]] = await Promise.all([
    findOpeningForm(viewer, lang, threadId),
    argumentsWhere(lang, and(eq(argument.id, parentId), eq(argument.threadId, threadId))),
  ]);
  return form && parent ? { ...form, parent } : null;
}

/**
 * null: there is none, or it is not this viewer's own, which looks the same to them. Whoever is not signed in gets what
 * everybody may read, so that a form sent after a session has ended can be drawn again with its text.
 */
export async function findEditForm(
  viewer: Viewer,
  lang: string,
  id: number,
): Promise<EditForm | null> {
  const [row] = await db
    .select({
      id: argument.id,
      threadId: argument.threadId,
      authorId: argument.authorId,
      direction: argument.direction,
      state: argument.state,
      lang: argument.lang,
      revisionNo: revision.no,
      claim: revision.claim,
      body: revision.body,
      at: revision.at,
    })
    .from(argument)
    .innerJoin(
      revision,
      and(eq(revision.argumentId, argument.id), eq(revision.no, argument.revisionNo)),
    )
    .where(
      and(
        eq(argument.id, id),
        viewer ? eq(argument.authorId, viewer.id) : eq(argument.state, "visible"),
      ),
    );
  if (!row) return null;
  const form = await findOpeningForm(viewer, lang, row.threadId);
  if (!form) return null;
  const { claim, body, authorId, state, revisionNo, at } = row;
  return {
    ...form,
    argument: { id, authorId, direction: row.direction as Camp, state },
    wording: { claim, body, lang: row.lang, factIds: await citedBy(id) },
    seen: { revisionNo, seenAt: at.getTime() },
  };
}

async function storyOf(threadId: number): Promise<number> {
  const [row] = await db
    .select({ storyId: conflict.storyId })
    .from(thread)
    .innerJoin(conflict, eq(conflict.id, thread.conflictId))
    .where(eq(thread.id, threadId));
  return row?.storyId ?? 0;
}

async function citedBy(argumentId: number): Promise<number[]> {
  const rows = await db
    .select({ factId: citation.factId })
    .from(citation)
    .where(eq(citation.argumentId, argumentId));
  return rows.map(({ factId }) => factId);
}
