import type { Argument } from "./argument";
import type { Camp } from "./camp";
import type { Fact, FactSource, FactStatus, WeighedFact } from "./fact";
import type { Told } from "./telling";
import type { CampNames, ThreadSummary } from "./thread";

/** Visible arguments of a conflict: for one camp only, for the other, and on common ground. */
export interface Balance extends Record<Camp, number> {
  common: number;
}

export interface ConflictSummary {
  id: number;
  title: string;
  camps: CampNames;
  threads: ThreadSummary[];
  balance: Balance;
}

export interface Story {
  id: number;
  slug: string;
  title: string;
  summary: string;
  byline: string;
  sourceUrl: string | null;
  readingMinutes: number | null;
  facts: WeighedFact[];
  conflicts: ConflictSummary[];
}

export interface Conflict {
  id: number;
  title: string;
  story: { slug: string; title: string };
  camps: CampNames;
  tellings: Record<Camp, { body: string; revised: number; at: Date } | null>;
  /** By key, the facts that the tellings rest on. */
  factsByKey: Record<string, WeighedFact>;
  told: Told<WeighedFact>;
  threads: ThreadSummary[];
  /** Each camp's best visible openings and replies, and what both accept; at most three of each. */
  strongest: Record<Camp, Argument[]>;
  common: Argument[];
}

export interface FactPage extends Fact {
  byline: string;
  sourceUrl: string | null;
  story: { slug: string; title: string };
  sourceList: FactSource[];
  history: { status: FactStatus; reason: string | null; at: Date }[];
  /** Conflicts in which visible arguments cite it, with what each camp makes of it. */
  conflicts: { id: number; title: string; camps: CampNames; arguments: Record<Camp, Argument[]> }[];
}
