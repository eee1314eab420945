import { mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { holdingLock } from "./lock-file.mjs";

const file = () => path.join(mkdtempSync(path.join(tmpdir(), "lock-")), "a.lock");
const NOBODYS_PID = 2 ** 22 + 1; // above what Linux gives out

test("two that want the same lock come one after the other", async () => {
  const lock = file();
  const seen: string[] = [];
  const visit = (name: string) =>
    holdingLock(lock, async () => {
      seen.push(`${name} in`);
      await sleep(30);
      seen.push(`${name} out`);
    });
  await Promise.all([visit("a"), visit("b")]);
  expect(seen).toEqual(["a in", "a out", "b in", "b out"]);
});

test("a lock whose holder was killed is taken over", async () => {
  const lock = file();
  writeFileSync(lock, `${NOBODYS_PID} some-word`);
  expect(await holdingLock(lock, async () => "done")).toBe("done");
});

test("a dead holder's lock is taken over when its process id is ours now, as in a container", async () => {
  const lock = file();
  writeFileSync(lock, `${process.pid} some-word`);
  expect(await holdingLock(lock, async () => "done")).toBe("done");
});

test("a lock that nobody has refreshed for a minute is taken over, whoever has the process id", async () => {
  const lock = file();
  writeFileSync(lock, `${process.ppid} some-word`);
  const long = new Date(Date.now() - 70_000);
  utimesSync(lock, long, long);
  expect(await holdingLock(lock, async () => "done")).toBe("done");
});

test("a task that fails gives its lock back", async () => {
  const lock = file();
  await expect(holdingLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await holdingLock(lock, async () => "done")).toBe("done");
});
