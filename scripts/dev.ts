import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { env, environmentWith } from "@/env";
import { withDatabase } from "./with-database";

/** The site for working on it: pages are drawn anew at each request, by Next alone. */
await withDatabase(async ({ embedded, untilStopped }) => {
  const { sqlClient } = await import("@/db/client");
  const { loadContent } = await import("./load-content");
  const { startWorker } = await import("@/jobs/worker");
  const { administratorLink } = await import("@/auth/administrator-link");
  await loadContent(embedded);
  const worker = await startWorker();
  if (embedded)
    console.log(`Sign in as administrator, once, within a day: ${await administratorLink()}`);
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, "dev", "-p", String(env.PORT), "-H", "127.0.0.1"], {
    stdio: "inherit",
    env: environmentWith({ NEXT_TELEMETRY_DISABLED: "1" }),
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await worker.stop();
    await sqlClient.end({ timeout: 2 });
  };
  await Promise.race([untilStopped(stop), ended]);
});
