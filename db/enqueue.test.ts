import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "./client";
import { enqueue } from "./enqueue";
import type { QueueName } from "./queues";

const waiting = async () => {
  const rows = await db.execute<{ data: object }>(
    sql`select data from pgboss.job where name = 'send-mail' order by created_on`,
  );
  return rows.map(({ data }) => data);
};

test("a job exists once its transaction has committed, though no worker has ever run", async () => {
  const letter = { to: "安@example.org", text: 'it\'s "quoted" $1', list: [1, null] };
  await db.transaction((tx) => enqueue(tx, "send-mail", letter));
  expect(await waiting()).toEqual([letter]);
});

test("a job of a transaction that failed never existed", async () => {
  const before = await waiting();
  const failing = db.transaction(async (tx) => {
    await enqueue(tx, "send-mail", { lost: true });
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await waiting()).toEqual(before);
});

test("a job that nobody would ever run is refused, and its transaction with it", async () => {
  const nowhere = db.transaction((tx) => enqueue(tx, "no-such-queue" as QueueName, {}));
  await expect(nowhere).rejects.toThrow("no-such-queue");
});
