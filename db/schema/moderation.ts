import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { argument } from "./arguments";
import { identity, moment, now, reference, words } from "./columns";
import { reader } from "./readers";
import { thread } from "./threads";

/** One thing that a moderator did. These rows are the public log. */
export const act = pgTable(
  "act",
  {
    id: identity(),
    kind: words(),
    /** null: done at the terminal of the machine. */
    actorId: reference().references(() => reader.id),
    threadId: reference().references(() => thread.id),
    argumentId: reference().references((): AnyPgColumn => argument.id),
    readerId: reference().references(() => reader.id),
    /** The rule that it rests on. */
    code: text(),
    text: words().default(""),
    before: jsonb(),
    undoes: reference()
      .unique("act_undoes_unique")
      .references((): AnyPgColumn => act.id),
    at: now(),
  },
  (t) => [
    check(
      "act_kind",
      sql`${t.kind} in ('hide', 'restore', 'thread-state', 'ban', 'lift-ban', 'grant')`,
    ),
    check("act_text", sql`char_length(${t.text}) <= 1000`),
  ],
);

/** Which arguments an act touched: decides what may still be undone. */
export const actArgument = pgTable(
  "act_argument",
  {
    actId: reference()
      .notNull()
      .references(() => act.id),
    argumentId: reference()
      .notNull()
      .references((): AnyPgColumn => argument.id),
  },
  (t) => [primaryKey({ name: "act_argument_pk", columns: [t.actId, t.argumentId] })],
);

export const sanction = pgTable(
  "sanction",
  {
    id: identity(),
    readerId: reference()
      .notNull()
      .references(() => reader.id),
    kind: words(),
    until: moment(),
    actId: reference()
      .notNull()
      .references(() => act.id),
    liftedActId: reference().references(() => act.id),
  },
  (t) => [
    check("sanction_kind", sql`${t.kind} in ('mute', 'suspend', 'ban')`),
    index("sanction_reader_index").on(t.readerId),
  ],
);

export const report = pgTable(
  "report",
  {
    id: identity(),
    argumentId: reference()
      .notNull()
      .references((): AnyPgColumn => argument.id),
    reporterId: reference()
      .notNull()
      .references(() => reader.id),
    code: words(),
    text: words().default(""),
    at: now(),
  },
  (t) => [
    unique("report_reporter_unique").on(t.reporterId, t.argumentId),
    check("report_text", sql`char_length(${t.text}) <= 1000`),
  ],
);
