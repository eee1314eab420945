import { z } from "zod";
import { Id, REASON_LENGTH } from "./argument-form";
import { plainText } from "./plain-text";
import type { Verdict } from "./policy";
import { SETTABLE_STATES } from "./thread";

/** The rules that an act or a report may rest on; each has words in `act.reasons` of messages/*.json. */
export const REASONS = [
  "spam",
  "abuse",
  "off-question",
  "misquoted",
  "privacy",
  "unlawful",
] as const;
export type Reason = (typeof REASONS)[number];

const code = z.enum(REASONS, "missing");
/** Why, in words that everybody reads in the log. */
const text = plainText(REASON_LENGTH);

export const HideArgument = z.strictObject({ argumentId: Id, code, text });
export type HideArgument = z.infer<typeof HideArgument>;

export const RestoreArgument = z.strictObject({ argumentId: Id, text });
export type RestoreArgument = z.infer<typeof RestoreArgument>;

export const SetThreadState = z.strictObject({
  threadId: Id,
  state: z.enum(SETTABLE_STATES, "missing"),
  text,
});
export type SetThreadState = z.infer<typeof SetThreadState>;

export const BanReader = z.strictObject({ readerId: Id, code, text });
export type BanReader = z.infer<typeof BanReader>;

export const LiftBan = z.strictObject({ readerId: Id, text });
export type LiftBan = z.infer<typeof LiftBan>;

/** A complaint needs no words of its own: the rule may say it all. */
export const ReportArgument = z.strictObject({
  argumentId: Id,
  code,
  text: plainText({ max: REASON_LENGTH.max }),
});
export type ReportArgument = z.infer<typeof ReportArgument>;

const HIDEABLE = new Set(["visible", "withdrawn"]);

/** Whether an argument in this stored state can be hidden; one that its author withdrew can, and comes back withdrawn. */
export function canHide(state: string): Verdict {
  if (state === "hidden") return "already-so";
  return HIDEABLE.has(state) ? null : "argument-gone";
}

/** Whether an argument in this stored state can be restored: only what a moderator hid. */
export function canRestore(state: string): Verdict {
  if (state === "hidden") return null;
  return HIDEABLE.has(state) ? "already-so" : "argument-gone";
}

/** Whether a thread may leave this state: drafts and the archive are not opened or closed by this. */
export const canSetFrom = (state: string): Verdict =>
  SETTABLE_STATES.some((settable) => settable === state) ? null : "invalid";
