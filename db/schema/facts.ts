import { sql } from "drizzle-orm";
import { check, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { editorial, identity, now, number, reference, words } from "./columns";
import { reader } from "./readers";
import { story } from "./stories";

const factId = () =>
  reference()
    .notNull()
    .references(() => fact.id);

export const fact = pgTable(
  "fact",
  {
    id: identity(),
    storyId: reference()
      .notNull()
      .references(() => story.id),
    key: words(),
    position: number(),
    statusNo: number().default(1),
  },
  (t) => [unique("fact_key_unique").on(t.storyId, t.key)],
);

export const factText = pgTable(
  "fact_text",
  { factId: factId(), ...editorial(), by: reference().references(() => reader.id), text: words() },
  (t) => [primaryKey({ name: "fact_text_pk", columns: [t.factId, t.lang, t.no] })],
);

export const factStatus = pgTable(
  "fact_status",
  { factId: factId(), no: number(), status: words(), reason: text(), at: now() },
  (t) => [
    primaryKey({ name: "fact_status_pk", columns: [t.factId, t.no] }),
    check(
      "fact_status_status",
      sql`${t.status} in ('reported', 'supported', 'disputed', 'refuted', 'uncheckable')`,
    ),
  ],
);

export const factSource = pgTable(
  "fact_source",
  {
    id: identity(),
    factId: factId(),
    url: words(),
    title: words(),
    publisher: text(),
    dated: text(),
    position: number(),
  },
  (t) => [check("fact_source_url", sql`${t.url} ~ '^https?://'`)],
);
