import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { act } from "./acts";
import { identity, moment, now, number, reference, words } from "./columns";
import { fact } from "./facts";
import { reader } from "./readers";
import { thread } from "./threads";

export const argument = pgTable(
  "argument",
  {
    id: identity(),
    threadId: reference()
      .notNull()
      .references(() => thread.id),
    relation: words(),
    camp: text(),
    parentId: reference(),
    parentDirection: text(),
    /** Which camp this speaks for. Never written: it follows from relation, camp and the parent. */
    direction: words().generatedAlwaysAs(sql`direction_of(relation, camp, parent_direction)`),
    authorId: reference()
      .notNull()
      .references(() => reader.id),
    lang: words(),
    /** The id it had in the file that it was imported from. */
    importKey: text(),
    position: integer(),
    revisionNo: number().default(1),
    state: words().default("visible"),
    stateActId: reference().references(() => act.id),
    postedAt: now(),
    revealAt: moment().notNull(),
    /** Made with the form, so that a form sent twice makes one argument. */
    submitKey: words(),
  },
  (t) => [
    unique("argument_direction_key").on(t.id, t.threadId, t.direction),
    unique("argument_submit_key").on(t.authorId, t.submitKey),
    foreignKey({
      name: "argument_parent_fk",
      columns: [t.parentId, t.threadId, t.parentDirection],
      foreignColumns: [t.id, t.threadId, t.direction],
    }).onUpdate("cascade"),
    // The cascade looks children up by all three: 50 ms instead of 571 for 2,163 of them.
    index("argument_parent_index").on(t.parentId, t.threadId, t.parentDirection),
    index("argument_thread_index").on(t.threadId),
    index("argument_author_index").on(t.authorId),
    index("argument_reveal_index").on(t.revealAt),
    check(
      "argument_relation",
      sql`${t.relation} in ('opens', 'supports', 'rebuts', 'undercuts', 'asks')`,
    ),
    check(
      "argument_parent",
      sql`(${t.relation} = 'opens') = (${t.parentId} is null) and (${t.parentId} is null) = (${t.parentDirection} is null) and (${t.relation} = 'opens') = (${t.camp} is not null)`,
    ),
    check("argument_camp", sql`${t.camp} in ('left', 'right')`),
    check("argument_not_own_parent", sql`${t.parentId} <> ${t.id}`),
    check(
      "argument_state",
      sql`${t.state} in ('visible', 'held', 'hidden', 'withdrawn', 'merged', 'erased')`,
    ),
    check("argument_hidden_by_act", sql`${t.state} <> 'hidden' or ${t.stateActId} is not null`),
  ],
);

const argumentId = () =>
  reference()
    .notNull()
    .references(() => argument.id);

export const revision = pgTable(
  "revision",
  {
    argumentId: argumentId(),
    no: number(),
    claim: words(),
    body: words().default(""),
    by: reference()
      .notNull()
      .references(() => reader.id),
    at: now(),
  },
  (t) => [
    primaryKey({ name: "revision_pk", columns: [t.argumentId, t.no] }),
    check("revision_claim", sql`char_length(${t.claim}) between 1 and 200`),
    check("revision_body", sql`char_length(${t.body}) <= 2000`),
  ],
);

export const translation = pgTable(
  "translation",
  {
    argumentId: argumentId(),
    lang: words(),
    no: number(),
    ofRevision: number(),
    claim: words(),
    body: words().default(""),
    by: reference().references(() => reader.id),
    kind: words().default("human"),
    approvedBy: reference().references(() => reader.id),
    at: now(),
  },
  (t) => [
    primaryKey({ name: "translation_pk", columns: [t.argumentId, t.lang, t.no] }),
    foreignKey({
      name: "translation_revision_fk",
      columns: [t.argumentId, t.ofRevision],
      foreignColumns: [revision.argumentId, revision.no],
    }),
    check("translation_kind", sql`${t.kind} in ('human', 'machine', 'reviewed')`),
    check("translation_claim", sql`char_length(${t.claim}) between 1 and 200`),
    check("translation_body", sql`char_length(${t.body}) <= 2000`),
  ],
);

export const citation = pgTable(
  "citation",
  {
    argumentId: argumentId(),
    factId: reference()
      .notNull()
      .references(() => fact.id),
    /** The fact's status when it was cited. */
    statusNo: number(),
  },
  (t) => [
    primaryKey({ name: "citation_pk", columns: [t.argumentId, t.factId] }),
    index("citation_fact_index").on(t.factId),
  ],
);
