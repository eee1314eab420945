import type { Argument } from "./argument";
import type { Camp } from "./camp";

export const THREAD_STATES = ["draft", "open", "closing", "closed", "archived"] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/** What a moderator may set in this version; drafts and the archive come with the desk. */
export const SETTABLE_STATES = ["open", "closing", "closed"] as const;
export type SettableState = (typeof SETTABLE_STATES)[number];

export interface CampName {
  name: string;
  creed: string;
}
export type CampNames = Record<Camp, CampName>;

/** Readers at each of the five stops, from firmly left to firmly right. */
export type StanceCounts = [number, number, number, number, number];

export interface Thread {
  id: number;
  state: ThreadState;
  question: string;
  context: string;
  conflict: { id: number; title: string };
  story: { slug: string; title: string };
  camps: CampNames;
  arguments: Argument[];
  stances: StanceCounts;
}

/** A thread in a list: figures count visible arguments only, and no unrevealed vote. */
export interface ThreadSummary {
  id: number;
  question: string;
  state: ThreadState;
  count: number;
  commonGround: number;
  awaiting: Record<Camp, number>;
}
