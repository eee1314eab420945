import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { enqueue } from "@/db/enqueue";
import { workerBeats } from "@/db/queries/worker-beat";
import { env } from "@/env";
import { startWorker } from "./worker";

test("a worker is heard, and does what was put down before it came", async () => {
  expect(await workerBeats()).toBe(false);
  const mail = { kind: "verify", email: "ann@example.org", lang: "en", seed: "a-seed-of-the-test" };
  await db.transaction((tx) => enqueue(tx, "send-mail", mail));
  const worker = await startWorker();
  const outbox = path.resolve(env.DATA_DIR, "outbox");
  await vi.waitFor(() => expect(existsSync(outbox) && readdirSync(outbox).length).toBe(1), 15_000);
  await vi.waitFor(async () => expect(await workerBeats()).toBe(true), 5_000);
  await worker.stop();
});
