import { bigint, integer, text, timestamp } from "drizzle-orm/pg-core";

/** Ids stay below 2^53 (checked where an id is read from outside), so they may be numbers. */
export const identity = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();
export const reference = () => bigint({ mode: "number" });
export const moment = () => timestamp({ withTimezone: true });
export const now = () => moment().notNull().defaultNow();
export const words = () => text().notNull();
export const number = () => integer().notNull();

/** What every editorial text carries: a language, a running number, and when it was published. */
export const editorial = () => ({
  lang: words(),
  no: number().default(1),
  by: reference(),
  at: now(),
  publishedAt: moment(),
});
