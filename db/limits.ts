import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { LIMITS, type LimitName, type Spent } from "@/domain/limits";
import { env } from "@/env";
import { sqlClient } from "./client";

/** The shape of node-postgres, which the limiter speaks, over our own driver. */
const storeClient = {
  query: async ({ text, values }: { text: string; values: (string | number | null)[] }) => {
    const rows = await sqlClient.unsafe(text, values, { prepare: true });
    return { rows, rowCount: rows.count };
  },
};

const limiters = new Map<LimitName, RateLimiterPostgres>();

/**
 * Takes one of the tries that `key` (an address, an e-mail, a reader's id) has under a limit. Every process shares
 * the counts. Counted before the act, outside its transaction, so that a refused act counts too.
 * @throws when the database does not answer
 */
export async function spend(limit: LimitName, key: string | number): Promise<Spent> {
  try {
    await limiterOf(limit).consume(hashed(String(key)));
    return { ok: true };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
  }
}

function limiterOf(limit: LimitName): RateLimiterPostgres {
  const known = limiters.get(limit);
  if (known) return known;
  const { times, seconds } = LIMITS[limit];
  const made = new RateLimiterPostgres({
    storeClient,
    storeType: "client",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: limit,
    points: Math.max(1, Math.round(times * env.LIMIT_SCALE)),
    duration: seconds,
    // One of them sweeps the table for all.
    clearExpiredByTimeout: limiters.size === 0,
  });
  limiters.set(limit, made);
  return made;
}

/** No address of a person or a machine lies in the table, and none is too long for it. */
const hashed = (key: string) => createHash("sha256").update(key).digest("base64url");
