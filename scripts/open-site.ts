import path from "node:path";
import { sqlClient } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { env, siteUrl } from "@/env";
import { startWorker } from "@/jobs/worker";
import { openDoors } from "./open-doors";
import type { Opened } from "./stop-in-order";

/** The one place where front door, database and worker meet. */
export async function openSite(
  opened: Opened,
  { host, embedded }: { host: string; embedded: boolean },
): Promise<void> {
  opened.add(() => sqlClient.end({ timeout: 2 }));
  await migrateDatabase();
  if (env.FIRST_STORY === "on" || (env.FIRST_STORY === undefined && embedded)) await loadContent();
  if (env.WORKER === "on") {
    const worker = await startWorker();
    opened.add(worker.stop);
  }
  await openDoors(opened, host);
  await greet(embedded);
}

async function loadContent(): Promise<void> {}

async function greet(embedded: boolean): Promise<void> {
  const lines = [`Diptych is at ${siteUrl}`];
  if (env.SMTP_URL === undefined) {
    lines.push(`Mail is written to ${path.resolve(env.DATA_DIR, "outbox")}`);
  }
  if (embedded) lines.push("");
  console.log(lines.join("\n"));
}
