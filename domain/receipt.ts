import { CAMPS, type Camp } from "./camp";
import { bound, nextGround, type Standing, standing, VOTES_NEEDED, votesOf } from "./ranking";
import type { Tally } from "./tally";

/** What one camp's readers say of an argument, and what they still owe it. Counts are whole numbers ≥ 0. */
export interface CampReceipt {
  strong: number;
  votes: number;
  /** Share of its votes that say strong, in whole per cent; null without a vote. */
  share: number | null;
  /** Cautious estimate of that share (`bound` in ranking.ts), in whole per cent, rounded down: a threshold is never met by rounding. */
  bound: number;
  /** Votes without which this camp's verdict is awaited. */
  missingVotes: number;
  /** Further strong votes, with no weak one, until this camp would accept it as common ground. */
  missingStrong: number;
}

export interface Receipt extends Record<Camp, CampReceipt> {
  standing: Standing;
  /** Strong and weak votes of readers who stand with neither camp; they decide nothing. */
  undecided: { strong: number; weak: number };
}

/** "Why here?" in figures: everything that decided where an argument stands. */
export const receiptOf = (tally: Tally): Receipt => ({
  standing: standing(tally),
  left: campReceipt(tally, "left"),
  right: campReceipt(tally, "right"),
  undecided: { strong: tally.strong.undecided, weak: tally.weak.undecided },
});

function campReceipt(tally: Tally, camp: Camp): CampReceipt {
  return {
    strong: tally.strong[camp],
    votes: votesOf(tally, camp),
    share: shareOf(tally, camp),
    bound: Math.floor(bound(tally, camp) * 100),
    missingVotes: Math.max(0, VOTES_NEEDED - votesOf(tally, camp)),
    missingStrong: tally.ground ? 0 : strongUntilGround(tally, camp),
  };
}

/** Share of a camp's votes that say strong, in whole per cent; null without a vote. */
export function shareOf(tally: Tally, camp: Camp): number | null {
  const votes = votesOf(tally, camp);
  return votes === 0 ? null : Math.round((100 * tally.strong[camp]) / votes);
}

function strongUntilGround(tally: Tally, camp: Camp): number {
  let more = 0;
  // Ends: the bound tends to 1 and the net grows with every strong vote.
  while (!isAccepted(tally.strong[camp] + more, tally.weak[camp])) more += 1;
  return more;
}

/** Asks the rule itself, by an argument on which both camps voted alike. */
function isAccepted(strong: number, weak: number): boolean {
  const alike = (count: number) => ({ left: count, right: count, undecided: 0 });
  const none = alike(0);
  return nextGround({
    strong: alike(strong),
    weak: alike(weak),
    agree: none,
    disagree: none,
    unsure: none,
    ground: false,
  });
}

/** The camps from which something is still missing before both accept it. */
export const owing = (receipt: Receipt): Camp[] =>
  CAMPS.filter((camp) => receipt[camp].missingVotes > 0 || receipt[camp].missingStrong > 0);
