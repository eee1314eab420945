import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { holdingLock } from "../lib/lock-file.mjs";
import { PlainError } from "../lib/plain-error.mjs";
import { builtFrom, forgetBuild, rememberBuild, sourcesNow } from "./built-from.mjs";
import { compileServer } from "./compile-server.mjs";

const BUILT_WITH = {
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  // A build is the same whatever the database holds, and there may be no tables yet.
  DATABASE_URL: "",
  DATABASE_LISTEN_URL: "",
};

/**
 * Builds when the sources are not those of the last build; two that start at once build once. `check` runs between
 * the quick half and the slow one.
 */
export async function buildSite(check, { always = false } = {}) {
  const isBuilt = () => !always && builtFrom() === sourcesNow();
  if (isBuilt()) return check();
  mkdirSync("front", { recursive: true });
  await holdingLock("front/build.lock", async () => {
    if (isBuilt()) return check();
    const sources = sourcesNow();
    forgetBuild();
    await compileServer();
    await check();
    await buildPages();
    rememberBuild(sources);
  });
}

async function buildPages() {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    stdio: "inherit",
    env: { ...process.env, ...BUILT_WITH },
  });
  const stop = (signal) => {
    child.kill(signal);
    process.exit(1);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, stop);
  if (code !== 0) throw new PlainError("The build failed, for the reason above.");
}
