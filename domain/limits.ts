interface Limit {
  /** How many within the window. */
  times: number;
  seconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How often one address of the network, one e-mail or one reader may do something. Generous to a person, and to a
 * school behind one address; tight for a script.
 */
export const LIMITS = {
  "sign-in-from-address": { times: 20, seconds: 15 * MINUTE },
  "sign-in-to-email": { times: 10, seconds: 15 * MINUTE },
  "mail-to-email": { times: 5, seconds: HOUR },
  "mail-from-address": { times: 20, seconds: HOUR },
  "register-from-address": { times: 10, seconds: HOUR },
  "verify-from-address": { times: 30, seconds: HOUR },
  vote: { times: 60, seconds: MINUTE },
  post: { times: 10, seconds: 10 * MINUTE },
  position: { times: 30, seconds: MINUTE },
  report: { times: 20, seconds: DAY },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
export type Spent = { ok: true } | { ok: false; retryAfterSeconds: number };
