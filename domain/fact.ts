export const FACT_STATUSES = [
  "reported",
  "supported",
  "disputed",
  "refuted",
  "uncheckable",
] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** A checkable statement of a story, as any page shows it. */
export interface Fact {
  id: number;
  text: string;
  status: FactStatus;
  sources: number;
}

/** `cited`: visible arguments that rest on it. */
export interface WeighedFact extends Fact {
  cited: number;
}

export interface FactSource {
  url: string;
  title: string;
  publisher: string | null;
  dated: string | null;
}
