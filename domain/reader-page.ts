import type { Argument, Author } from "./argument";
import type { Role } from "./viewer";
import type { OwnVotes } from "./vote";

export type PlacedArgument = Argument & { question: string };

export interface ReaderPage {
  reader: Author & { role: Role; since: Date };
  /** Visible arguments, newest first. */
  arguments: PlacedArgument[];
}

/** A row of a reader's own list of votes. */
export interface OwnVoteRow {
  argument: PlacedArgument;
  votes: OwnVotes;
}
