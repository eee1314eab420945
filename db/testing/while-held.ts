import { type SQL, sql } from "drizzle-orm";
import { expect } from "vitest";
import { db } from "../client";

/** What `act` answers when it begins while a change is written and not yet committed: it must wait for it. */
export async function whileHeld<T>(change: SQL, act: () => Promise<T>): Promise<T> {
  let answer: Promise<T> | undefined;
  await db.transaction(async (tx) => {
    await tx.execute(change);
    answer = act();
    await expect.poll(somebodyWaits).toBe(true);
  });
  if (!answer) throw new Error("It never began.");
  return answer;
}

async function somebodyWaits(): Promise<boolean | undefined> {
  const rows = await db.execute<{ waits: boolean }>(
    sql`select exists (select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock') as waits`,
  );
  return rows[0]?.waits;
}
