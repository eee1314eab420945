import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, unique } from "drizzle-orm/pg-core";
import { act } from "./acts";
import { argument } from "./arguments";
import { identity, moment, now, reference, words } from "./columns";
import { reader } from "./readers";

/** Which arguments an act touched: decides what may still be undone. */
export const actArgument = pgTable(
  "act_argument",
  {
    actId: reference()
      .notNull()
      .references(() => act.id),
    argumentId: reference()
      .notNull()
      .references(() => argument.id),
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
      .references(() => argument.id),
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
