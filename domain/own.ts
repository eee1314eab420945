import type { Stop } from "./stance";
import type { Tally } from "./tally";
import type { OwnVotes } from "./vote";

/** What is one reader's alone on a thread or an argument's page; answered by …/mine route handlers, never kept. */
export interface Own {
  reader: { id: number; handle: string; moderator: boolean };
  /** By argument id. */
  votes: Record<number, OwnVotes>;
  stop: Stop | null;
  /** Present tallies of arguments on which this reader has a quality vote: sooner than a kept page has them. */
  tallies: Record<number, Tally>;
  /** Ids of this reader's own arguments. */
  written: number[];
}
