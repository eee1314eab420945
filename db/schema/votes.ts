import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
} from "drizzle-orm/pg-core";
import { argument } from "./arguments";
import { moment, now, number, reference, words } from "./columns";
import { voter } from "./readers";

export const vote = pgTable(
  "vote",
  {
    argumentId: reference()
      .notNull()
      .references(() => argument.id),
    voterId: reference()
      .notNull()
      .references(() => voter.id),
    axis: words(),
    /** Quality: 1 strong, -1 weak. Agreement: 1 agree, -1 disagree, 0 unsure. null: taken back. */
    value: smallint(),
    /** Where the voter stood at that moment. */
    side: words(),
    /** The camp that the vote counts for. */
    counted: words(),
    /** The wording that the voter saw. */
    revisionNo: number(),
    at: now(),
  },
  (t) => [
    primaryKey({ name: "vote_pk", columns: [t.argumentId, t.voterId, t.axis] }),
    index("vote_voter_index").on(t.voterId),
    check("vote_axis", sql`${t.axis} in ('quality', 'agreement')`),
    check("vote_value", sql`${t.value} in (-1, 1) or (${t.value} = 0 and ${t.axis} = 'agreement')`),
    check("vote_side", sql`${t.side} in ('left', 'right', 'undecided')`),
    check("vote_counted", sql`${t.counted} in ('left', 'right', 'undecided')`),
  ],
);

/** Every change of a vote, in order: what an export replays and a freshness poll reads. */
export const voteEvent = pgTable(
  "vote_event",
  {
    seq: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    argumentId: reference().notNull(),
    voterId: reference().notNull(),
    axis: words(),
    value: smallint(),
    side: words(),
    counted: words(),
    revisionNo: number(),
    cause: words().default("vote"),
    at: moment().notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    index("vote_event_at_index").on(t.at),
    check("vote_event_cause", sql`${t.cause} in ('vote', 'weight', 'void', 'merge', 'undo')`),
  ],
);

const count = () => integer().notNull().default(0);

/** What the votes add up to. Moved by a trigger on `vote` alone; the rest is derived from the counts. */
export const tally = pgTable(
  "tally",
  {
    argumentId: reference()
      .primaryKey()
      .references(() => argument.id),
    strongLeft: count(),
    strongRight: count(),
    strongUndecided: count(),
    weakLeft: count(),
    weakRight: count(),
    weakUndecided: count(),
    agreeLeft: count(),
    agreeRight: count(),
    agreeUndecided: count(),
    disagreeLeft: count(),
    disagreeRight: count(),
    disagreeUndecided: count(),
    unsureLeft: count(),
    unsureRight: count(),
    unsureUndecided: count(),
    /** Common ground has a memory: entered at one threshold, left at a lower one. */
    ground: boolean().notNull().default(false),
    lbLeft: doublePrecision()
      .notNull()
      .generatedAlwaysAs(sql`wilson_lower(strong_left, weak_left)`),
    lbRight: doublePrecision()
      .notNull()
      .generatedAlwaysAs(sql`wilson_lower(strong_right, weak_right)`),
    bridge: doublePrecision()
      .notNull()
      .generatedAlwaysAs(sql`bridge_of(strong_left, weak_left, strong_right, weak_right)`),
    standing: words().generatedAlwaysAs(
      sql`standing_of(strong_left, weak_left, strong_right, weak_right, ground)`,
    ),
  },
  (t) => [
    check(
      "tally_not_negative",
      sql`least(${t.strongLeft}, ${t.strongRight}, ${t.strongUndecided}, ${t.weakLeft}, ${t.weakRight}, ${t.weakUndecided}, ${t.agreeLeft}, ${t.agreeRight}, ${t.agreeUndecided}, ${t.disagreeLeft}, ${t.disagreeRight}, ${t.disagreeUndecided}, ${t.unsureLeft}, ${t.unsureRight}, ${t.unsureUndecided}) >= 0`,
    ),
  ],
);
