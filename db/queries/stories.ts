import "server-only";
import { and, asc, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { ConflictSummary, Story } from "@/domain/story";
import type { Viewer } from "@/domain/viewer";
import { db } from "../client";
import { conflict } from "../schema/conflicts";
import { story } from "../schema/stories";
import { factsOfStory } from "./facts-shown";
import { campNames, conflictTexts, storyTexts } from "./texts";
import { summariesOf } from "./thread-summaries";

/** Published stories, newest first, in the language of `lang` (a BCP 47 tag). Drafts are nobody's in this version. */
export async function listStories(_: Viewer, lang: string): Promise<Story[]> {
  return storiesWhere(lang, undefined);
}

/** null: there is no such story, or none that may be seen. */
export async function findStory(_: Viewer, lang: string, slug: string): Promise<Story | null> {
  const [found] = await storiesWhere(lang, eq(story.slug, slug));
  return found ?? null;
}

async function storiesWhere(lang: string, where: SQL | undefined): Promise<Story[]> {
  const rows = await db
    .select()
    .from(story)
    .where(and(eq(story.state, "published"), where))
    .orderBy(desc(story.id));
  const texts = await storyTexts(
    lang,
    rows.map(({ id }) => id),
  );
  const conflicts = await conflictsOf(
    lang,
    rows.map(({ id }) => id),
  );
  return Promise.all(
    rows.map(async ({ id, slug, byline, sourceUrl, readingMinutes }) => ({
      id,
      slug,
      byline,
      sourceUrl,
      readingMinutes,
      title: texts.get(id)?.title ?? "",
      summary: texts.get(id)?.summary ?? "",
      facts: await factsOfStory(lang, id),
      conflicts: conflicts.get(id) ?? [],
    })),
  );
}

async function conflictsOf(lang: string, storyIds: number[]) {
  const rows = await db
    .select({ id: conflict.id, storyId: conflict.storyId })
    .from(conflict)
    .where(inArray(conflict.storyId, storyIds))
    .orderBy(asc(conflict.position), asc(conflict.id));
  const ids = rows.map(({ id }) => id);
  const [titles, names, summaries] = await Promise.all([
    conflictTexts(lang, ids),
    campNames(lang, ids),
    summariesOf(lang, ids),
  ]);
  const byStory = new Map<number, ConflictSummary[]>();
  for (const { id, storyId } of rows) {
    const camps = names.get(id);
    const summed = summaries.get(id);
    if (!(camps && summed)) continue;
    const conflicts = byStory.get(storyId) ?? [];
    conflicts.push({ id, title: titles.get(id)?.title ?? "", camps, ...summed });
    byStory.set(storyId, conflicts);
  }
  return byStory;
}
