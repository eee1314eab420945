import type { Argument, Author } from "./argument";
import type { Thread } from "./thread";

export interface ArgumentPage {
  argument: Argument;
  thread: Omit<Thread, "arguments" | "stances">;
  /** From the opening down to the parent. */
  ancestors: Argument[];
  /** Direct replies. */
  replies: Argument[];
}

/** One wording of an argument, in its original language. */
export interface Revision {
  no: number;
  claim: string;
  body: string;
  at: Date;
  by: Author;
}
