import { expect, test, vi } from "vitest";
import { LIMITS } from "@/domain/limits";
import { sqlClient } from "./client";
import { spend } from "./limits";

test("after as many tries as the limit allows the next is told how long to wait", async () => {
  const { times, seconds } = LIMITS["mail-to-email"];
  for (let i = 0; i < times; i++) expect(await spend("mail-to-email", "a@b")).toEqual({ ok: true });
  const refused = await spend("mail-to-email", "a@b");
  expect(refused.ok).toBe(false);
  const wait = refused.ok ? 0 : refused.retryAfterSeconds;
  expect(wait).toBeGreaterThan(seconds - 10);
  expect(wait).toBeLessThanOrEqual(seconds);
});

test("keys and limits are counted apart", async () => {
  expect(await spend("mail-to-email", "other@b")).toEqual({ ok: true });
  expect(await spend("vote", "a@b")).toEqual({ ok: true });
  expect(await spend("vote", 7)).toEqual({ ok: true });
});

test("tries at the same moment are counted each", async () => {
  const { times } = LIMITS.post;
  const answers = await Promise.all(Array.from({ length: times + 5 }, () => spend("post", 1)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(times);
});

test("when the window is over the count begins anew", async () => {
  const { times, seconds } = LIMITS.position;
  for (let i = 0; i <= times; i++) await spend("position", 1);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + (seconds + 1) * 1_000 });
  expect(await spend("position", 1)).toEqual({ ok: true });
  vi.useRealTimers();
});

test("no address and no e-mail lies in the table, however long", async () => {
  await spend("sign-in-to-email", `${"long".repeat(500)}@example.org`);
  const rows = await sqlClient<{ key: string }[]>`select key from rate_limit`;
  for (const { key } of rows) expect(key).toMatch(/^[a-z-]+:[\w-]{43}$/u);
});
