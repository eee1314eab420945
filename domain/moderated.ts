import type { Author, Wording } from "./argument";
import type { Reason } from "./moderation";
import type { ThreadState } from "./thread";
import type { Role } from "./viewer";

/** An argument as those who rule on it see it: with its words, hidden or not. */
export interface ModeratedArgument {
  id: number;
  state: "visible" | "hidden" | "withdrawn";
  author: Author;
  wording: Wording;
  /** The author's own words, where `wording` is their approved translation. */
  original: Wording | null;
  thread: { id: number; question: string };
  /** What hid it, where it is hidden. */
  actId: number | null;
}

export interface ModeratedThread {
  id: number;
  state: ThreadState;
  question: string;
}

export interface ModeratedReader {
  id: number;
  handle: string;
  role: Role;
  /** The ban that stands. */
  ban: { actId: number; code: Reason | null; text: string; at: Date } | null;
}

/** A reader's complaint, as moderators see it. */
export interface Report {
  id: number;
  code: Reason;
  text: string;
  at: Date;
  reporter: { id: number; handle: string };
  argument: ModeratedArgument;
}

/** Newest first. Open: the argument still stands and no moderator has acted on it since. */
export interface Reports {
  open: Report[];
  settled: Report[];
}
