import { existsSync } from "node:fs";
import path from "node:path";
import { say } from "../lib/plain-error.mjs";
import { buildSite } from "./build-site.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");

// Whoever read what we print may have gone. Without a listener the closed pipe becomes an error, which Next logs to that
// same pipe, for ever, at the cost of a core.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

process.chdir(ROOT);
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.setSourceMapsEnabled(true);
// Next reads this file too, but later than our own settings are needed.
if (existsSync(".env")) process.loadEnvFile(".env");

const compiled = () => import("../front/serve.mjs");

try {
  await buildSite(async () => (await compiled()).checkSettings());
  await (await compiled()).serve();
} catch (error) {
  say(error);
  // Next listens for uncaught exceptions, so without this a failed start would leave a process that serves nothing.
  process.exit(1);
}
