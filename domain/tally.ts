import type { Side } from "./camp";

export type BySide = Record<Side, number>;

/** Votes on one argument, by what they say and whom they count for. Every figure is a whole number ≥ 0. */
export interface Tally {
  strong: BySide;
  weak: BySide;
  agree: BySide;
  disagree: BySide;
  unsure: BySide;
  /** Common ground has a memory: see `nextGround` in ranking.ts. */
  ground: boolean;
}

const none = (): BySide => ({ left: 0, right: 0, undecided: 0 });

/** What an argument without votes has, and what an unrevealed one is treated as having. */
export const emptyTally = (): Tally => ({
  strong: none(),
  weak: none(),
  agree: none(),
  disagree: none(),
  unsure: none(),
  ground: false,
});
