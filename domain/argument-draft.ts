/** A form as its author left it: what they typed and chose, valid or not, to be drawn again. */
export interface ArgumentDraft {
  claim: string;
  body: string;
  /** A language's tag, or `GUESS`. */
  lang: string;
  /** Ids of facts. */
  facts: string[];
  /** How a reply stands to what it answers; empty in openings and edits. */
  relation: string;
  /** Whom an opening speaks for; empty in replies and edits. */
  camp: string;
}

/** In place of a language: whatever the text looks like. */
export const GUESS = "guess";

export const EMPTY_DRAFT: ArgumentDraft = {
  claim: "",
  body: "",
  lang: GUESS,
  facts: [],
  relation: "",
  camp: "",
};
