import { z } from "zod";
import { CAMPS } from "./camp";
import { TEXT_LANGUAGES } from "./language";
import { plainText } from "./plain-text";
import { REPLY_RELATIONS } from "./relation";

export const CLAIM_LENGTH = { min: 1, max: 200 } as const;
export const BODY_LENGTH = { max: 2_000 } as const;
export const MOST_FACTS = 12;
export const REASON_LENGTH = { min: 1, max: 1_000 } as const;

/** An id as it comes from a form or an address: digits only, below 2^53. */
export const Id = z
  .string("malformed")
  .regex(/^[1-9]\d{0,14}$/u, "malformed")
  .transform(Number);

/** Made with the form; the same key twice is the same submission. */
export const SubmitKey = z.string("malformed").regex(/^[\w-]{16,64}$/u, "malformed");

const written = {
  claim: plainText(CLAIM_LENGTH),
  body: plainText(BODY_LENGTH),
  lang: z.enum(TEXT_LANGUAGES, "malformed"),
  facts: z
    .array(Id)
    .max(MOST_FACTS, "too-many")
    .transform((ids) => [...new Set(ids)].sort((a, b) => a - b)),
};

export const Reply = z.strictObject({
  threadId: Id,
  parentId: Id,
  relation: z.enum(REPLY_RELATIONS, "missing"),
  submitKey: SubmitKey,
  ...written,
});
export type Reply = z.infer<typeof Reply>;

export const Opening = z.strictObject({
  threadId: Id,
  camp: z.enum(CAMPS, "missing"),
  submitKey: SubmitKey,
  ...written,
});
export type Opening = z.infer<typeof Opening>;

/**
 * `revisionNo`: the wording that the author had before them. `seenAt`: when that was worded, in milliseconds since 1970,
 * since a repair in place changes the words and not the number.
 */
export const Edit = z.strictObject({ argumentId: Id, revisionNo: Id, seenAt: Id, ...written });
export type Edit = z.infer<typeof Edit>;

export const Withdrawal = z.strictObject({ argumentId: Id });
export type Withdrawal = z.infer<typeof Withdrawal>;

/** What may be wrong with one field; each has a sentence in `reply.problems` of messages/*.json. */
export type FieldProblem = "missing" | "too-short" | "too-long" | "too-many" | "malformed";
