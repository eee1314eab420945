import "server-only";
import { eq } from "drizzle-orm";
import { StoryFile } from "@/domain/story-file";
import type { Topic } from "@/domain/topic";
import { announce } from "../announce";
import { db, type Transaction } from "../client";
import { story } from "../schema/stories";
import { editorId } from "../story-rows/editor";
import { insertConflict } from "../story-rows/insert-conflict";
import { insertFacts } from "../story-rows/insert-facts";
import { insertStory } from "../story-rows/insert-story";

export type ImportOutcome =
  | { ok: true; slug: string; topics: Topic[] }
  | { ok: false; faults: { path: string; reason: string }[] };

/**
 * Reads a `diptych-story` file into the database: all of it or nothing. Its openings belong to the site's editor and
 * are revealed at once, since a story comes without votes that could sway anybody.
 * A story that is already there is refused: importing onto one would touch what readers wrote.
 */
export async function importStory(file: unknown): Promise<ImportOutcome> {
  const parsed = StoryFile.safeParse(file);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({
      path: path.join("."),
      reason: message,
    }));
    return { ok: false, faults };
  }
  const given = parsed.data.story;
  return db.transaction(async (tx) => {
    if (await isThere(tx, given.slug)) {
      return {
        ok: false,
        faults: [{ path: "story.slug", reason: `${given.slug} is there already` }],
      };
    }
    const by = await editorId(tx);
    const storyId = await insertStory(tx, by, given);
    const facts = await insertFacts(tx, by, storyId, given.facts);
    // So rare that all may be drawn anew: the editor's page, and addresses that were missing until now.
    const topics: Topic[] = ["everything"];
    for (const [position, conflict] of given.conflicts.entries()) {
      await insertConflict(
        tx,
        { by, storyId, position, facts, source: given.source.language },
        conflict,
      );
    }
    await announce(tx, topics);
    return { ok: true, slug: given.slug, topics };
  });
}

async function isThere(tx: Transaction, slug: string): Promise<boolean> {
  const rows = await tx.select({ id: story.id }).from(story).where(eq(story.slug, slug));
  return rows.length > 0;
}
