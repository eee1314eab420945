/** What a write touched, in the words of the domain; `story` by slug, the others by id. */
export type Topic =
  | "home"
  | "log"
  /** Every page: for what stands on all of them. */
  | "everything"
  | `${"story" | "fact" | "conflict" | "thread" | "argument" | "reader"}:${string | number}`;

/** Where an argument stands: what a change of it shows on. */
export interface Place {
  threadId: number;
  conflictId: number;
  storySlug: string;
}

/** Pages whose figures or lists change when an argument of this place is posted, edited, hidden or withdrawn. */
export const topicsOfPlace = ({ threadId, conflictId, storySlug }: Place): Topic[] => [
  "home",
  `story:${storySlug}`,
  `conflict:${conflictId}`,
  `thread:${threadId}`,
];
