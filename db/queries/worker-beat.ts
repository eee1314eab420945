import "server-only";
import { sql } from "drizzle-orm";
import { db } from "../client";

const SILENCE_S = 60; // it beats every 15 seconds, on one of two clocks

/** Whether some worker, of this process or another, has been heard in the last minute. */
export async function workerBeats(): Promise<boolean> {
  const [row] = await db.execute<{ beats: boolean | null }>(sql`
    select greatest(maintained_on, cron_on) > now() - ${SILENCE_S} * interval '1 second' as beats
    from pgboss.version
  `);
  return row?.beats === true;
}
