import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { openTestServer } from "@/db/testing/test-server";
import { environmentWith } from "@/env";
import { freePort } from "@/lib/free-port";
import { say } from "@/lib/plain-error.mjs";
import { stopInOrder } from "./stop-in-order";

const opened = stopInOrder();

/** The production site on a free port and a new database, the first story in it, and Playwright against it. */
async function run(): Promise<number> {
  const server = await openTestServer();
  opened.add(server.close);
  const name = `test_e2e_${randomBytes(6).toString("hex")}`;
  const folder = path.resolve(".data/e2e", name);
  mkdirSync(folder, { recursive: true });
  const url = await server.make(name);
  opened.add(async () => {
    await server.drop(name);
    rmSync(folder, { recursive: true, force: true });
  });
  const environment = environmentWith({
    DATABASE_URL: url,
    DATABASE_LISTEN_URL: "",
    SECRET: randomBytes(32).toString("hex"),
    PORT: String(await freePort()),
    DATA_DIR: folder,
    SITE_URL: "",
    SMTP_URL: "",
    FIRST_STORY: "on",
    SAMPLE_DATA: "on",
    WORKER: "on",
    // Every reader of the tests comes from one address.
    LIMIT_SCALE: "1000",
    NODE_OPTIONS: "--conditions=react-server",
  });
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  const child = spawn(process.execPath, [cli, "test", ...process.argv.slice(2)], {
    stdio: "inherit",
    env: environment,
  });
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  opened.add(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  return ended;
}

const code = await run().catch((error: unknown) => {
  say(error);
  return 1;
});
await opened.stop();
process.exit(code);
