import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { identity, moment, now, reference, words } from "./columns";

export const reader = pgTable(
  "reader",
  {
    id: identity(),
    handle: words(),
    /** The handle as it looks, so that no two readers look alike. */
    handleKey: words().unique("reader_handle_key_unique"),
    /** Lower case; null for editors, samples and those whose account is gone. */
    emailKey: text().unique("reader_email_key_unique"),
    verifiedAt: moment(),
    role: words().default("reader"),
    kind: words().default("person"),
    lang: words().default("en"),
    theme: words().default("auto"),
    /** Raised to end every session of this reader at once. */
    sessionVersion: integer().notNull().default(1),
    termsAt: moment(),
    at: now(),
  },
  (t) => [
    check("reader_role", sql`${t.role} in ('reader', 'moderator', 'administrator')`),
    check("reader_kind", sql`${t.kind} in ('person', 'editor', 'sample', 'former')`),
    check("reader_theme", sql`${t.theme} in ('auto', 'light', 'dark')`),
    check("reader_handle", sql`char_length(${t.handle}) between 2 and 24`),
  ],
);

export const credential = pgTable("credential", {
  readerId: reference()
    .primaryKey()
    .references(() => reader.id, { onDelete: "cascade" }),
  /** argon2id, with its parameters and salt. */
  hash: words(),
});

export const token = pgTable(
  "token",
  {
    /** Of the secret that was mailed; the secret itself is kept nowhere. */
    hash: text().primaryKey(),
    purpose: words(),
    readerId: reference().references(() => reader.id, { onDelete: "cascade" }),
    email: text(),
    payload: jsonb(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (t) => [
    check("token_purpose", sql`${t.purpose} in ('verify', 'link', 'reset', 'email', 'intent')`),
    index("token_expires_index").on(t.expiresAt),
  ],
);

/** Owns votes and positions, so that deleting an account cuts one link and keeps the camp. */
export const voter = pgTable("voter", {
  id: identity(),
  readerId: reference()
    .unique("voter_reader_unique")
    .references(() => reader.id, { onDelete: "set null" }),
});
