import PgBoss from "pg-boss";
import type { Sql } from "postgres";

/** Everything that is done later; jobs/worker.ts says by what. */
export const QUEUES = ["send-mail"] as const;
export type QueueName = (typeof QUEUES)[number];

/** pg-boss keeps its tables in a schema of its own, which drizzle-kit never looks at. */
export const QUEUE_SCHEMA = "pgboss";

const TRIES_AGAIN = 5;
const A_JOB_MAY_TAKE_S = 60;

/** Tables and queues, so that a job can be put down before any worker has run. The caller sees to one at a time. */
export async function prepareQueues(sql: Sql): Promise<void> {
  const boss = new PgBoss({
    db: {
      executeSql: async (text: string, values?: unknown[]) => ({
        rows: await sql.unsafe(text, values?.map(asParameter) as never[]),
        rowCount: 0,
      }),
    },
    schema: QUEUE_SCHEMA,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  for (const name of QUEUES) {
    await boss.createQueue(name, {
      name,
      retryLimit: TRIES_AGAIN,
      retryBackoff: true,
      expireInSeconds: A_JOB_MAY_TAKE_S,
    });
  }
}

/** Drizzle has told the driver that JSON comes as text. */
export const asParameter = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : value;
