import path from "node:path";
import { administratorLink } from "@/auth/administrator-link";
import { sqlClient } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { env, siteUrl } from "@/env";
import { startWorker } from "@/jobs/worker";
import { loadContent } from "./load-content";
import { openDoors } from "./open-doors";
import type { Opened } from "./stop-in-order";
import { watchVotes } from "./watch-votes";

/** The one place where front door, database and worker meet. */
export async function openSite(
  opened: Opened,
  { host, embedded }: { host: string; embedded: boolean },
): Promise<void> {
  opened.add(() => sqlClient.end({ timeout: 2 }));
  await migrateDatabase({ afterwards: () => loadContent(embedded) });
  if (env.WORKER === "on") opened.add((await startWorker()).stop);
  const votes = watchVotes();
  opened.add(async () => votes.stop());
  await openDoors(opened, host);
  await greet(embedded);
}

async function greet(embedded: boolean): Promise<void> {
  console.log(`Diptych is at ${siteUrl}`);
  if (env.SMTP_URL === undefined) {
    console.log(`Mail is written to ${path.resolve(env.DATA_DIR, "outbox")}`);
  }
  if (embedded) {
    console.log(`Sign in as administrator, once, within a day: ${await administratorLink()}`);
  }
}
