import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { afterAll, inject } from "vitest";
import { databasesAt } from "./databases-at";

/** Before a test file loads anything: a database of its own, and the environment pointed at it. */
const name = `test_${randomBytes(6).toString("hex")}`;
const folder = `.data/test/${name}`;
const server = databasesAt(inject("postgres"));
Object.assign(process.env, {
  DATABASE_URL: await server.make(name, inject("template")),
  DATABASE_LISTEN_URL: "",
  SECRET: "the-secret-of-the-tests-and-of-nothing-else",
  SITE_URL: "",
  SMTP_URL: "",
  DATA_DIR: folder,
});

afterAll(async () => {
  const { sqlClient } = await import("../client");
  await sqlClient.end({ timeout: 2 });
  await server.drop(name);
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
