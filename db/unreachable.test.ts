import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { expect, test, vi } from "vitest";
import { db } from "./client";
import { isUnreachable, orDatabaseGone } from "./unreachable";

const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test("a server that is not there, or does not answer, is unreachable", async () => {
  const nowhere = postgres("postgres://nobody@127.0.0.1:1/none", { connect_timeout: 1 });
  const error = await errorOf(drizzle(nowhere).execute(sql`select 1`));
  await nowhere.end();
  expect(isUnreachable(error)).toBe(true);
});

test("a connection that is cut off in mid-transaction is unreachable", async () => {
  const cut = db.transaction(async (tx) => {
    const rows = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await db.execute(sql`select pg_terminate_backend(${rows[0]?.pid ?? 0})`);
    await tx.execute(sql`select 1`);
  });
  expect(isUnreachable(await errorOf(cut))).toBe(true);
});

test("a faulty statement is a fault of ours and no outage", async () => {
  const error = await errorOf(db.execute(sql`select from nothing_of_the_kind`));
  expect(isUnreachable(error)).toBe(false);
  expect(isUnreachable("ECONNREFUSED")).toBe(false);
  await expect(orDatabaseGone(() => Promise.reject(error))).rejects.toBe(error);
});

test("an outage is answered as one, and logged", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  const gone = Object.assign(new Error("write CONNECTION_CLOSED"), { code: "CONNECTION_CLOSED" });
  const answer = await orDatabaseGone(() => Promise.reject(new Error("Failed", { cause: gone })));
  expect(answer).toEqual({ ok: false, because: "database-gone" });
  expect(log).toHaveBeenCalled();
  log.mockRestore();
});
