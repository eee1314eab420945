import { z } from "zod";
import { Id } from "./argument-form";

/** The words of each axis and the numbers that they are stored as; null takes the vote back. */
export const QUALITY = { strong: 1, weak: -1 } as const;
export const AGREEMENT = { agree: 1, disagree: -1, unsure: 0 } as const;
export type QualityWord = keyof typeof QUALITY;
export type AgreementWord = keyof typeof AGREEMENT;
export type Axis = "quality" | "agreement";

const WORDS = [
  "quality:strong",
  "quality:weak",
  "quality:none",
  "agreement:agree",
  "agreement:disagree",
  "agreement:unsure",
  "agreement:none",
] as const;

/** One press: `vote` is axis and word in one, so that a plain button can carry it. */
export const VotePress = z
  .strictObject({
    argument: Id,
    /** The wording that the voter saw. */
    revision: Id,
    vote: z.enum(WORDS),
    /** Where a form without script leads back to: a language, and thread or argument. */
    back: z.string().optional(),
  })
  .transform(({ argument, revision, vote, back }) => {
    const [axis, word] = vote.split(":") as [Axis, QualityWord | AgreementWord | "none"];
    return { argumentId: argument, revisionNo: revision, axis, value: storedAs(word), back };
  });
export type VotePress = z.infer<typeof VotePress>;

const storedAs = (word: QualityWord | AgreementWord | "none"): number | null =>
  word === "none" ? null : { ...QUALITY, ...AGREEMENT }[word];

/** A reader's own votes on one argument. */
export interface OwnVotes {
  quality: QualityWord | null;
  agreement: AgreementWord | null;
  /** The wording that the quality vote was cast on, if there is one. */
  revisionNo: number | null;
}

export const qualityWord = (value: number | null): QualityWord | null =>
  value === null ? null : value > 0 ? "strong" : "weak";

export function agreementWord(value: number | null): AgreementWord | null {
  if (value === null) return null;
  if (value === 0) return "unsure";
  return value > 0 ? "agree" : "disagree";
}
