import "server-only";
import { type SQL, sql } from "drizzle-orm";
import PgBoss from "pg-boss";
import type { Transaction } from "./client";
import { asParameter, QUEUE_SCHEMA, type QueueName } from "./queues";

/** Never started: it only knows the words in which pg-boss puts a job down. */
const writer = new PgBoss({
  db: { executeSql: () => Promise.reject(new Error("A job is put down inside a transaction.")) },
  schema: QUEUE_SCHEMA,
});

/**
 * A job that a worker runs once this transaction has committed, and never if it does not. It may run twice, when a
 * worker is killed over it.
 */
export async function enqueue(tx: Transaction, name: QueueName, data: object): Promise<void> {
  const executeSql = async (text: string, values: unknown[]) => {
    const rows = await tx.execute(bind(text, values));
    return { rows: [...rows], rowCount: rows.length };
  };
  const id = await writer.send(name, data, { db: { executeSql } });
  if (id === null) throw new Error(`There is no queue for ${name}.`);
}

/** Text with $1, $2 … as one of drizzle's own statements. */
function bind(text: string, values: unknown[]): SQL {
  const pieces = text.split(/\$(\d+)/u).map((piece, index) => {
    if (index % 2 === 0) return sql.raw(piece);
    // pg-boss leaves out what was not asked for; drizzle would leave out the parameter with it.
    return sql`${asParameter(values[Number(piece) - 1] ?? null)}`;
  });
  return sql.join(pieces);
}
