import "server-only";
import type { FileStory } from "@/domain/story-file";
import type { Transaction } from "../client";
import { only } from "../only";
import { story, storyText } from "../schema/stories";
import { inEachLanguage } from "./texts";

export async function insertStory(tx: Transaction, by: number, given: FileStory): Promise<number> {
  const { byline, language, readingMinutes, url } = given.source;
  const rows = await tx
    .insert(story)
    .values({
      slug: given.slug,
      byline,
      sourceLang: language,
      readingMinutes: readingMinutes ?? null,
      sourceUrl: url ?? null,
    })
    .returning({ id: story.id });
  const storyId = only(rows).id;
  await tx.insert(storyText).values(
    inEachLanguage(by, (lang) => ({
      storyId,
      title: given.title[lang],
      summary: given.summary[lang],
    })),
  );
  return storyId;
}
