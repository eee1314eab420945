import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { expect, test } from "vitest";
import { env } from "@/env";
import { db } from "./client";
import { isUnreachable } from "./unreachable";

const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test("a server that is not there is unreachable", async () => {
  const nowhere = postgres("postgres://nobody@127.0.0.1:1/none", { connect_timeout: 1 });
  const error = await errorOf(drizzle(nowhere).execute(sql`select 1`));
  await nowhere.end();
  expect(isUnreachable(error)).toBe(true);
});

test("a server that hangs up over a statement is unreachable", async () => {
  // A client of its own: the driver never closes a pool of which the server has cut a connection.
  const cut = postgres(env.DATABASE_URL ?? "", { max: 1 });
  const hangUp = sql`select pg_terminate_backend(pg_backend_pid())`;
  const error = await errorOf(drizzle(cut).execute(hangUp));
  await cut.end({ timeout: 1 });
  expect(isUnreachable(error)).toBe(true);
});

test("a statement that waits too long is answered as an outage, since trying again may help", async () => {
  const late = db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 20`);
    await tx.execute(sql`select pg_sleep(5)`);
  });
  expect(isUnreachable(await errorOf(late))).toBe(true);
});

test("a faulty statement is a fault of ours and no outage", async () => {
  const error = await errorOf(db.execute(sql`select from nothing_of_the_kind`));
  expect(isUnreachable(error)).toBe(false);
  expect(isUnreachable("ECONNREFUSED")).toBe(false);
});
