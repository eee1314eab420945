import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import { STOPS } from "@/domain/stance";
import type { StanceCounts, Thread, ThreadState } from "@/domain/thread";
import type { Viewer } from "@/domain/viewer";
import { db } from "../client";
import { argument } from "../schema/arguments";
import { conflict } from "../schema/conflicts";
import { story } from "../schema/stories";
import { stance, thread } from "../schema/threads";
import { argumentsWhere } from "./arguments-shown";
import { campNames, conflictTexts, storyTexts, threadTexts } from "./texts";

export type ThreadHead = Omit<Thread, "arguments" | "stances">;

/** A thread with all its arguments that may be shown. null: there is none, or it is a draft. */
export async function findThread(_: Viewer, lang: string, id: number): Promise<Thread | null> {
  const [head, all, stances] = await Promise.all([
    findThreadHead(lang, id),
    argumentsWhere(lang, and(eq(argument.threadId, id), ne(argument.relation, "asks"))),
    stancesOf(id),
  ]);
  return head && { ...head, arguments: all, stances };
}

/** What stands above a thread's arguments. null as for `findThread`. */
export async function findThreadHead(lang: string, id: number): Promise<ThreadHead | null> {
  const [row] = await db
    .select({
      state: thread.state,
      conflictId: conflict.id,
      storyId: story.id,
      slug: story.slug,
    })
    .from(thread)
    .innerJoin(conflict, eq(conflict.id, thread.conflictId))
    .innerJoin(story, eq(story.id, conflict.storyId))
    .where(and(eq(thread.id, id), ne(thread.state, "draft"), eq(story.state, "published")));
  if (!row) return null;
  const { conflictId, storyId } = row;
  const [threads, conflicts, stories, names] = await Promise.all([
    threadTexts(lang, [id]),
    conflictTexts(lang, [conflictId]),
    storyTexts(lang, [storyId]),
    campNames(lang, [conflictId]),
  ]);
  const camps = names.get(conflictId);
  if (!camps) return null;
  return {
    id,
    state: row.state as ThreadState,
    question: threads.get(id)?.question ?? "",
    context: threads.get(id)?.context ?? "",
    conflict: { id: conflictId, title: conflicts.get(conflictId)?.title ?? "" },
    story: { slug: row.slug, title: stories.get(storyId)?.title ?? "" },
    camps,
  };
}

/** How many readers stand at each stop now. */
async function stancesOf(threadId: number): Promise<StanceCounts> {
  const latest = db
    .selectDistinctOn([stance.voterId], { value: stance.value })
    .from(stance)
    .where(eq(stance.threadId, threadId))
    .orderBy(stance.voterId, sql`${stance.no} desc`)
    .as("latest");
  const rows = await db
    .select({ value: latest.value, readers: sql<number>`count(*)::int` })
    .from(latest)
    .groupBy(latest.value);
  const at = (stop: number) => rows.find(({ value }) => value === stop)?.readers ?? 0;
  return STOPS.map(at) as StanceCounts;
}
