import type { Tally } from "@/domain/tally";
import type { tally } from "../schema/votes";

type Row = typeof tally.$inferSelect;

/** The columns of a tally as the domain counts them. */
export const tallyOf = (row: Row): Tally => ({
  strong: { left: row.strongLeft, right: row.strongRight, undecided: row.strongUndecided },
  weak: { left: row.weakLeft, right: row.weakRight, undecided: row.weakUndecided },
  agree: { left: row.agreeLeft, right: row.agreeRight, undecided: row.agreeUndecided },
  disagree: { left: row.disagreeLeft, right: row.disagreeRight, undecided: row.disagreeUndecided },
  unsure: { left: row.unsureLeft, right: row.unsureRight, undecided: row.unsureUndecided },
  ground: row.ground,
});
