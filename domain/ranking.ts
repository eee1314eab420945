import { CAMPS, type Camp } from "./camp";
import { emptyTally, type Tally } from "./tally";

/**
 * The declared-camp bridge: an argument rises when the readers of both camps call it strong.
 * Formulas, constants and vectors: docs/decisions/002-ranking.md. Postgres derives the same from the same counts
 * (db/migrations/0000_functions.sql); a property test holds the two equal.
 */
export const STANDINGS = [
  "common_ground",
  "contested",
  "unsettled",
  "one_sided",
  "awaiting_left",
  "awaiting_right",
  "awaiting_both",
  "weak",
] as const;
export type Standing = (typeof STANDINGS)[number];

/** 80 % two-sided: cautious with few votes, yet a new argument can still climb. */
const Z = 1.281551565545;
/** Quality votes of a camp below which its verdict is awaited. */
export const VOTES_NEEDED = 4;
export const ENTER = { bound: 0.5, net: 4 };
export const STAY = { bound: 0.49, net: 3 };

const TIER: Record<Standing, number> = {
  common_ground: 0,
  contested: 1,
  unsettled: 2,
  one_sided: 3,
  awaiting_left: 4,
  awaiting_right: 4,
  awaiting_both: 4,
  weak: 5,
};

/** Lower bound, 0..1, of the share of readers who would call it strong (Wilson 1927). 0 without a vote for it. */
export function wilsonLower(up: number, down: number): number {
  if (up === 0) return 0;
  const n = up + down;
  return (up + (Z * Z) / 2 - Z * Math.sqrt((up * down) / n + (Z * Z) / 4)) / (n + Z * Z);
}

export const bound = ({ strong, weak }: Tally, camp: Camp): number =>
  wilsonLower(strong[camp], weak[camp]);

export const votesOf = ({ strong, weak }: Tally, camp: Camp): number => strong[camp] + weak[camp];

/** Geometric mean of both camps' bounds, 0..1. */
export const bridge = (tally: Tally): number =>
  Math.sqrt(bound(tally, "left") * bound(tally, "right"));

/** Whether it is on common ground after a vote, given whether it was: entered at one threshold, left at a lower one. */
export function nextGround(tally: Tally): boolean {
  const { bound: least, net } = tally.ground ? STAY : ENTER;
  return CAMPS.every(
    (camp) => bound(tally, camp) >= least && tally.strong[camp] - tally.weak[camp] >= net,
  );
}

export function standing(tally: Tally): Standing {
  const votes = { left: votesOf(tally, "left"), right: votesOf(tally, "right") };
  if (Math.min(votes.left, votes.right) < VOTES_NEEDED) return awaited(votes);
  if (tally.ground) return "common_ground";
  const accepted = { left: bound(tally, "left") >= 0.5, right: bound(tally, "right") >= 0.5 };
  if (accepted.left !== accepted.right) return "one_sided";
  if (accepted.left) return "unsettled";
  if (isSplit(tally, "left") || isSplit(tally, "right")) return "contested";
  return isWeak(tally, "left") && isWeak(tally, "right") ? "weak" : "unsettled";
}

/** The camp whose readers alone call it strong; null in every other standing. */
export function oneSidedCamp(tally: Tally): Camp | null {
  if (standing(tally) !== "one_sided") return null;
  return bound(tally, "left") >= 0.5 ? "left" : "right";
}

/** The camp of which fewer votes are in is awaited; both, when equally few are. */
function awaited(votes: Record<Camp, number>): Standing {
  if (votes.left === votes.right) return "awaiting_both";
  return votes.left < votes.right ? "awaiting_left" : "awaiting_right";
}

// Shares are compared in whole numbers, so that no rounding decides: .35 is 7 of 20, .65 is 13 of 20.
const isSplit = (tally: Tally, camp: Camp) =>
  20 * tally.strong[camp] >= 7 * votesOf(tally, camp) &&
  20 * tally.strong[camp] <= 13 * votesOf(tally, camp);
const isWeak = (tally: Tally, camp: Camp) => 20 * tally.strong[camp] < 7 * votesOf(tally, camp);

/** `tally` null: votes not revealed yet, ranked as if there were none. */
export interface Ranked {
  id: number;
  tally: Tally | null;
}

/** Common ground first. Total: tier, bridge, votes of the camp with fewer, then the older. Blind to sides. */
export function byCommonGround(a: Ranked, b: Ranked): number {
  const [x, y] = [a.tally ?? emptyTally(), b.tally ?? emptyTally()];
  return (
    TIER[standing(x)] - TIER[standing(y)] ||
    bridge(y) - bridge(x) ||
    fewer(y) - fewer(x) ||
    a.id - b.id
  );
}

const fewer = (tally: Tally) => Math.min(...CAMPS.map((camp) => votesOf(tally, camp)));

/** Latest first. */
export const byNewest = (a: { id: number; postedAt: Date }, b: { id: number; postedAt: Date }) =>
  b.postedAt.getTime() - a.postedAt.getTime() || b.id - a.id;
