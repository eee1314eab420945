import "server-only";
import { sql } from "drizzle-orm";
import type { Topic } from "@/domain/topic";
import { instance } from "@/lib/instance";
import type { Transaction } from "./client";

export const PAGES_CHANNEL = "diptych_pages";
const TOPICS_A_NOTICE = 100; // Postgres refuses notices of 8,000 bytes

/**
 * Tells every process what this transaction touched, at the moment it commits and not at all if it does not.
 * The caller still drops its own pages before it answers.
 */
export async function announce(tx: Transaction, topics: readonly Topic[]): Promise<void> {
  for (let start = 0; start < topics.length; start += TOPICS_A_NOTICE) {
    const notice = { from: instance, topics: topics.slice(start, start + TOPICS_A_NOTICE) };
    await tx.execute(sql`select pg_notify(${PAGES_CHANNEL}, ${JSON.stringify(notice)})`);
  }
}
