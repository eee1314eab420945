import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, smallint, unique } from "drizzle-orm/pg-core";
import { editorial, identity, now, number, reference, words } from "./columns";
import { conflict } from "./conflicts";
import { reader, voter } from "./readers";

const threadId = () =>
  reference()
    .notNull()
    .references(() => thread.id);

export const thread = pgTable(
  "thread",
  {
    id: identity(),
    conflictId: reference()
      .notNull()
      .references(() => conflict.id),
    slug: words(),
    position: number(),
    state: words().default("open"),
    /** Hours for which votes on a new argument stay hidden; null: the site's default. */
    blindHours: integer(),
  },
  (t) => [
    unique("thread_conflict_key").on(t.id, t.conflictId),
    unique("thread_slug_unique").on(t.conflictId, t.slug),
    check("thread_state", sql`${t.state} in ('draft', 'open', 'closing', 'closed', 'archived')`),
    check("thread_blind_hours", sql`${t.blindHours} between 0 and 720`),
  ],
);

export const threadText = pgTable(
  "thread_text",
  {
    threadId: threadId(),
    ...editorial(),
    by: reference().references(() => reader.id),
    question: words(),
    context: words(),
  },
  (t) => [primaryKey({ name: "thread_text_pk", columns: [t.threadId, t.lang, t.no] })],
);

/** Where a reader stands: every change is a row of its own; the highest `no` is the present one. */
export const stance = pgTable(
  "stance",
  {
    threadId: threadId(),
    voterId: reference()
      .notNull()
      .references(() => voter.id),
    no: number(),
    value: smallint().notNull(),
    at: now(),
  },
  (t) => [
    primaryKey({ name: "stance_pk", columns: [t.threadId, t.voterId, t.no] }),
    check("stance_value", sql`${t.value} between -2 and 2`),
    index("stance_voter_index").on(t.voterId),
    index("stance_at_index").on(t.at),
  ],
);
