import { CAMPS, type Camp, type Side } from "@/domain/camp";
import { type Stop, sideOf } from "@/domain/stance";
import { type Random, shuffled } from "./random";
import { countsFor, type Reception } from "./sample-plan";

const UNDECIDED_SHARE = 0.15;
const MOVED_SHARE = 0.2;
const JUDGED_BY_UNDECIDED = 3;
const ALSO_AGREES_OR_NOT = 0.7;

/** Where a sample reader stood on arrival in a thread, and where after reading. */
export interface Placed {
  voterId: number;
  before: Stop;
  after: Stop;
}

/** Half of the decided to each side; some of them moved while reading. Every camp keeps enough for the plan. */
export function placeReaders(voterIds: readonly number[], random: Random): Placed[] {
  return shuffled(voterIds, random).map((voterId, index) => {
    const isUndecided = index < voterIds.length * UNDECIDED_SHARE;
    const after = isUndecided ? 0 : firmness(index % 2 === 0 ? -1 : 1, random);
    const before = random() < MOVED_SHARE ? moved(after, random) : after;
    return { voterId, before, after };
  });
}

const firmness = (sign: -1 | 1, random: Random) => (sign * (random() < 0.5 ? 1 : 2)) as Stop;

function moved(after: Stop, random: Random): Stop {
  if (after === 0) return random() < 0.5 ? -1 : 1;
  const toward = -Math.sign(after);
  return (random() < 0.6 ? 0 : toward) as Stop;
}

export interface SampleVote {
  voterId: number;
  axis: "quality" | "agreement";
  value: number;
  side: Side;
}

/** The votes of one argument: exactly the plan's for both camps, a few by the undecided, agreement beside most. */
export function votesFor(
  reception: Reception,
  direction: Camp,
  placed: readonly Placed[],
  random: Random,
): SampleVote[] {
  const counts = countsFor(reception, direction, random);
  const quality = CAMPS.flatMap((camp) => {
    const voters = shuffled(standingWith(placed, camp), random);
    const { strong, weak } = counts[camp];
    return voters.slice(0, strong + weak).map(({ voterId }, index): SampleVote => {
      return { voterId, axis: "quality", value: index < strong ? 1 : -1, side: camp };
    });
  });
  const undecided = shuffled(standingWith(placed, "undecided"), random)
    .slice(0, JUDGED_BY_UNDECIDED)
    .map(({ voterId }): SampleVote => {
      return { voterId, axis: "quality", value: random() < 0.6 ? 1 : -1, side: "undecided" };
    });
  const judged = [...quality, ...undecided];
  return [...judged, ...judged.flatMap((vote) => agreementBeside(vote, direction, random))];
}

const standingWith = (placed: readonly Placed[], side: Side) =>
  placed.filter(({ after }) => sideOf(after) === side);

/** Most agree with their own camp; what is strong may still be disagreed with. */
function agreementBeside({ voterId, value, side }: SampleVote, direction: Camp, random: Random) {
  if (random() > ALSO_AGREES_OR_NOT) return [];
  const leaning = (side === direction ? 0.35 : -0.25) + (value > 0 ? 0.25 : -0.25);
  const drawn = leaning + (random() - 0.5);
  const agreement = Math.abs(drawn) < 0.1 ? 0 : Math.sign(drawn);
  return [{ voterId, axis: "agreement", value: agreement, side } as const];
}
