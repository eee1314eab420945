import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, unique } from "drizzle-orm/pg-core";
import { editorial, identity, number, reference, words } from "./columns";
import { fact } from "./facts";
import { reader } from "./readers";
import { story } from "./stories";

const conflictId = () =>
  reference()
    .notNull()
    .references(() => conflict.id);
const author = () => reference().references(() => reader.id);

export const conflict = pgTable(
  "conflict",
  {
    id: identity(),
    storyId: reference()
      .notNull()
      .references(() => story.id),
    slug: words(),
    position: number(),
  },
  (t) => [unique("conflict_slug_unique").on(t.storyId, t.slug)],
);

export const conflictText = pgTable(
  "conflict_text",
  { conflictId: conflictId(), ...editorial(), by: author(), title: words() },
  (t) => [primaryKey({ name: "conflict_text_pk", columns: [t.conflictId, t.lang, t.no] })],
);

export const camp = pgTable("camp", { conflictId: conflictId(), side: words() }, (t) => [
  primaryKey({ name: "camp_pk", columns: [t.conflictId, t.side] }),
  check("camp_side", sql`${t.side} in ('left', 'right')`),
]);

export const campText = pgTable(
  "camp_text",
  {
    conflictId: reference().notNull(),
    side: words(),
    ...editorial(),
    by: author(),
    name: words(),
    creed: words(),
  },
  (t) => [
    primaryKey({ name: "camp_text_pk", columns: [t.conflictId, t.side, t.lang, t.no] }),
    foreignKey({
      name: "camp_text_camp_fk",
      columns: [t.conflictId, t.side],
      foreignColumns: [camp.conflictId, camp.side],
    }),
  ],
);

export const tellingText = pgTable(
  "telling_text",
  { conflictId: reference().notNull(), side: words(), ...editorial(), by: author(), body: words() },
  (t) => [
    primaryKey({ name: "telling_text_pk", columns: [t.conflictId, t.side, t.lang, t.no] }),
    foreignKey({
      name: "telling_text_camp_fk",
      columns: [t.conflictId, t.side],
      foreignColumns: [camp.conflictId, camp.side],
    }),
  ],
);

/** Which facts a telling's phrases rest on, in the order in which it tells them. */
export const tellingFact = pgTable(
  "telling_fact",
  {
    conflictId: reference().notNull(),
    side: words(),
    lang: words(),
    no: number(),
    factId: reference()
      .notNull()
      .references(() => fact.id),
    position: number(),
  },
  (t) => [
    primaryKey({
      name: "telling_fact_pk",
      columns: [t.conflictId, t.side, t.lang, t.no, t.factId],
    }),
    foreignKey({
      name: "telling_fact_telling_fk",
      columns: [t.conflictId, t.side, t.lang, t.no],
      foreignColumns: [tellingText.conflictId, tellingText.side, tellingText.lang, tellingText.no],
    }),
  ],
);
