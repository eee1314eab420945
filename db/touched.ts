import "server-only";
import { eq, sql } from "drizzle-orm";
import { type Place, type Topic, topicsOfPlace } from "@/domain/topic";
import type { Transaction } from "./client";
import { only } from "./only";
import { argument, citation } from "./schema/arguments";
import { conflict } from "./schema/conflicts";
import { story } from "./schema/stories";
import { thread } from "./schema/threads";

/**
 * Every page that shows an argument's text or its absence: its place, its own page, those of what it answers and of
 * all that stands under it (they draw it above themselves), its author's and those of the facts that it cites.
 * Ask under the thread's lock, or a reply that lands meanwhile is missed.
 */
export async function touchedByArgument(tx: Transaction, argumentId: number): Promise<Topic[]> {
  const rows = await tx
    .select({ threadId: argument.threadId, authorId: argument.authorId })
    .from(argument)
    .where(eq(argument.id, argumentId));
  const { threadId, authorId } = only(rows);
  const place = await placeOf(tx, threadId);
  const line = await lineOf(tx, argumentId);
  const facts = await tx
    .select({ id: citation.factId })
    .from(citation)
    .where(eq(citation.argumentId, argumentId))
    .orderBy(citation.factId);
  return [
    ...topicsOfPlace(place),
    ...line.map(({ id }): Topic => `argument:${id}`),
    `reader:${authorId}`,
    ...facts.map(({ id }): Topic => `fact:${id}`),
  ];
}

/** Every page that says whether a thread is open: its place and the pages of its arguments. */
export async function touchedByThread(tx: Transaction, threadId: number): Promise<Topic[]> {
  const place = await placeOf(tx, threadId);
  const rows = await tx
    .select({ id: argument.id })
    .from(argument)
    .where(eq(argument.threadId, threadId))
    .orderBy(argument.id);
  return [...topicsOfPlace(place), ...rows.map(({ id }): Topic => `argument:${id}`)];
}

async function placeOf(tx: Transaction, threadId: number): Promise<Place> {
  const rows = await tx
    .select({ threadId: thread.id, conflictId: conflict.id, storySlug: story.slug })
    .from(thread)
    .innerJoin(conflict, eq(conflict.id, thread.conflictId))
    .innerJoin(story, eq(story.id, conflict.storyId))
    .where(eq(thread.id, threadId));
  return only(rows);
}

/** The argument, all above it and all below it. */
async function lineOf(tx: Transaction, id: number): Promise<{ id: number }[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    with recursive
      above as (
        select id, parent_id from argument where id = ${id}
        union all
        select a.id, a.parent_id from argument a join above on a.id = above.parent_id
      ),
      below as (
        select id from argument where id = ${id}
        union all
        select a.id from argument a join below on a.parent_id = below.id
      )
    select id from above union select id from below order by id`);
  return rows.map((row) => ({ id: Number(row.id) }));
}
