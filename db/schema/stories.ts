import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { editorial, identity, reference, words } from "./columns";
import { reader } from "./readers";

export const story = pgTable(
  "story",
  {
    id: identity(),
    slug: words().unique("story_slug_unique"),
    state: words().default("published"),
    sourceUrl: text(),
    sourceKey: text().unique("story_source_key_unique"),
    byline: words(),
    sourceLang: words(),
    readingMinutes: integer(),
  },
  (t) => [
    check("story_state", sql`${t.state} in ('draft', 'published')`),
    check("story_slug", sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("story_source_url", sql`${t.sourceUrl} is null or ${t.sourceUrl} ~ '^https?://'`),
  ],
);

export const storyText = pgTable(
  "story_text",
  {
    storyId: reference()
      .notNull()
      .references(() => story.id),
    ...editorial(),
    by: reference().references(() => reader.id),
    title: words(),
    summary: words(),
  },
  (t) => [primaryKey({ name: "story_text_pk", columns: [t.storyId, t.lang, t.no] })],
);
