import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { openEmbedded } from "./embedded";
import { findBinaries } from "./embedded/binaries";
import { runningServer } from "./embedded/server";

const dataDir = mkdtempSync(path.join(tmpdir(), "embedded-"));
const folder = path.join(dataDir, "postgres");
const open = (own = dataDir) => openEmbedded({ dataDir: own, durable: false });

afterAll(async () => {
  await open().then((left) => left.close());
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask<Row>(url: string, question: string): Promise<Row> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql.unsafe(question);
    return row as Row;
  } finally {
    await sql.end();
  }
}

test("two that start at once on a new folder share one server, and the last to leave stops it", async () => {
  const [one, other] = await Promise.all([open(), open()]);
  expect(one.url).toBe(other.url);
  expect([one.startedHere, other.startedHere].sort()).toEqual([false, true]);
  await one.close();
  expect(await ask(other.url, "select 1 as it")).toEqual({ it: 1 });
  await other.close();
  expect(runningServer(folder)).toBeUndefined();
});

test("it sorts by code point, knows Chinese letters, and counts time in UTC", async () => {
  const { url, close } = await open();
  const asked = await ask(
    url,
    `select datcollate as collate, pg_encoding_to_char(encoding) as encoding, '数据' ~ '^\\w+$' as letters,
       current_setting('TimeZone') as zone from pg_database where datname = current_database()`,
  );
  expect(asked).toEqual({ collate: "C", encoding: "UTF8", letters: true, zone: "UTC" });
  await close();
});

test("its port is closed to whoever lacks the password, and the password to other accounts", async () => {
  const { url, close } = await open();
  const withoutPassword = new URL(url);
  withoutPassword.password = "guess";
  await expect(ask(withoutPassword.href, "select 1")).rejects.toThrow("password");
  expect(statSync(path.join(dataDir, "postgres-password")).mode & 0o077).toBe(0);
  expect(new URL(url).hostname).toBe("127.0.0.1");
  await close();
});

test("a server that was killed comes back with what was committed", async () => {
  const first = await open();
  await ask(first.url, "create table kept as select 7 as it");
  process.kill(runningServer(folder)?.pid ?? 0, "SIGKILL");
  const second = await open();
  expect(await ask(second.url, "select it from kept")).toEqual({ it: 7 });
  await first.close();
  await second.close();
});

test("a postmaster.pid that names some other program is not believed", async () => {
  const lines = [process.pid, folder, 0, 5432, "", "127.0.0.1"].join("\n");
  writeFileSync(path.join(folder, "postmaster.pid"), lines);
  const { startedHere, close } = await open();
  expect(startedHere).toBe(true);
  await close();
});

test("data of another version is left alone, and the refusal says what to do", async () => {
  const file = path.join(folder, "PG_VERSION");
  const version = readFileSync(file, "utf8");
  writeFileSync(file, "17\n");
  await expect(open()).rejects.toThrow(/holds data of Postgres 17.*DATABASE_URL/u);
  writeFileSync(file, version);
});

test("a folder that cannot be written is named", async () => {
  const file = path.join(dataDir, "a-file");
  writeFileSync(file, "");
  await expect(open(path.join(file, "data"))).rejects.toThrow(
    /^The folder .*a-file\/data cannot be written by this user.*DATA_DIR/u,
  );
});

test("a machine that npm has no Postgres for is told how to bring one", () => {
  expect(() => findBinaries("freebsd", "riscv64")).toThrow(
    /There is no embedded Postgres for freebsd-riscv64.*Set DATABASE_URL/u,
  );
});
