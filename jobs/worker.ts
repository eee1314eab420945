import PgBoss from "pg-boss";
import { QUEUE_SCHEMA, type QueueName } from "@/db/queues";
import { env } from "@/env";
import { SEND_MAIL, sendMail } from "./send-mail";

interface Job {
  name: QueueName;
  /** Must bear running twice: a job whose worker was killed over it runs again. */
  run(data: unknown): Promise<void>;
}

const JOBS: readonly Job[] = [{ name: SEND_MAIL, run: sendMail }];

const CONNECTIONS = 3;
// A job whose worker was killed is given back only at this beat; the default is two minutes.
const MAINTENANCE_S = 15;
const POLL_S = 0.5;
const FINISH_MS = 5_000;

/** Runs what commands have put down with `enqueue`, until stopped; a job under way is finished first. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  if (env.DATABASE_URL === undefined) throw new Error("Nobody has settled DATABASE_URL.");
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    schema: QUEUE_SCHEMA,
    max: CONNECTIONS,
    maintenanceIntervalSeconds: MAINTENANCE_S,
  });
  boss.on("error", (error) => console.error("jobs:", error.message));
  await boss.start();
  for (const { name, run } of JOBS) {
    await boss.work(name, { pollingIntervalSeconds: POLL_S }, async (jobs) => {
      for (const job of jobs) await run(job.data);
    });
  }
  return { stop: () => boss.stop({ timeout: FINISH_MS }) };
}
