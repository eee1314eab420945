import type { Topic } from "./topic";

/** Everything that a write may be refused for. Each has a sentence in `refusals` of messages/*.json. */
export const REFUSALS = [
  "signed-out",
  "banned",
  "not-yours",
  "not-moderator",
  "not-administrator",
  "thread-closed",
  "thread-closing",
  "argument-gone",
  "own-argument",
  "edited-meanwhile",
  "nothing-changed",
  "already-so",
  "limit-reached",
  "invalid",
  "database-gone",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a command answers: what it did and which topics to drop, or why not. The unexpected throws. */
export type Outcome<T extends object = object> =
  | ({ ok: true; topics: Topic[] } & T)
  | { ok: false; because: Refusal };

export const refused = (because: Refusal) => ({ ok: false, because }) as const;
