import type { Camp } from "./camp";
import type { Fact } from "./fact";
import type { Relation } from "./relation";
import type { Tally } from "./tally";

/** What pages may load: the rest (held, erased, …) is not there for them. */
export type ShownState = "visible" | "hidden" | "withdrawn";

export interface Wording {
  lang: string;
  claim: string;
  body: string;
}

export interface Author {
  id: number;
  handle: string;
  kind: "person" | "editor" | "sample" | "former";
}

/** An argument as a reader of one language sees it. */
export interface Argument {
  id: number;
  threadId: number;
  relation: Relation;
  parentId: number | null;
  direction: Camp;
  state: ShownState;
  author: Author;
  postedAt: Date;
  revisionNo: number;
  /** null: hidden or withdrawn, of which no text is ever loaded. */
  wording: Wording | null;
  /** The author's own words, where `wording` is their approved translation. */
  original: Wording | null;
  /** null while New: its votes are not revealed. */
  tally: Tally | null;
  facts: Fact[];
  /** The log's entry on why it is hidden. */
  actId: number | null;
}

export const isVisible = (argument: Pick<Argument, "state">): boolean =>
  argument.state === "visible";
