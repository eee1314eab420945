import { expect, test } from "vitest";
import { db, sqlClient } from "./client";
import { enqueue } from "./enqueue";

const jobs = () => sqlClient`select data, state from pgboss.job where name = 'send-mail'`;

test("a job is there once its transaction has committed, and never if it does not", async () => {
  const failing = db.transaction(async (tx) => {
    await enqueue(tx, "send-mail", { kind: "lost" });
    throw new Error("changed our mind");
  });
  await expect(failing).rejects.toThrow("changed our mind");
  await db.transaction((tx) =>
    enqueue(tx, "send-mail", { kind: "kept", note: "it's $1 and 'two'" }),
  );
  expect(await jobs()).toMatchObject([
    { data: { kind: "kept", note: "it's $1 and 'two'" }, state: "created" },
  ]);
});
