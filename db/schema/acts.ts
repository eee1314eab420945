import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { identity, now, reference, words } from "./columns";
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
