import { type Camp, otherCamp } from "./camp";

/** How an argument stands to its parent; `opens` has none. */
export const RELATIONS = ["opens", "supports", "rebuts", "undercuts", "asks"] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a reader may choose when replying, in the order of the form. */
export const REPLY_RELATIONS = ["rebuts", "undercuts", "supports"] as const;
export type ReplyRelation = (typeof REPLY_RELATIONS)[number];

/** Speaks against its parent, so it may stand on the facing page. */
export const isAnswer = (relation: Relation): boolean =>
  relation === "rebuts" || relation === "undercuts";

/**
 * The camp that a reply speaks for, from the camp its parent speaks for: support keeps it, rebuttals and undercuts
 * flip it. Postgres derives the same by `direction_of` (db/migrations/0000_functions.sql).
 */
export const directionOfReply = (relation: Exclude<Relation, "opens">, parent: Camp): Camp =>
  isAnswer(relation) ? otherCamp(parent) : parent;
