import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/env";

const NOWHERE = "postgres://nobody@127.0.0.1:1/none"; // at build time there is no database, and none is asked

const open = () =>
  postgres(env.DATABASE_URL ?? NOWHERE, {
    onnotice: () => {},
    connect_timeout: 5,
    // A write that waits longer than this for a lock or a lost server is told so.
    connection: { statement_timeout: 15_000, lock_timeout: 8_000 },
  });

// Next loads this file into more than one bundle of a process; they share one pool.
const shared = globalThis as typeof globalThis & { [key: symbol]: postgres.Sql | undefined };
const KEY = Symbol.for("diptych.sql");
shared[KEY] ??= open();

/** Connects on the first query, so importing it needs no database. */
export const sqlClient = shared[KEY];
export const db = drizzle(sqlClient, { casing: "snake_case" });

export type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0];
export type Database = typeof db | Transaction;
