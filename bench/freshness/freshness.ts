import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { openTestServer } from "@/db/testing/test-server";
import { settle } from "@/env";
import { freePort } from "@/lib/free-port";
import type { Opened } from "@/scripts/stop-in-order";
import { startSite } from "../site-process";
import type { Freshness } from "./run";

const VOTE_LIMIT_MS = 1_500;
const SHOWN = 20;
const [writes = 1_000, votes = 30, seconds = 3_600] = process.argv.slice(2).map(Number);

/** Two processes of the site on a database of their own, written and read through both. */
export async function freshness(opened: Opened): Promise<boolean> {
  const server = await openTestServer();
  opened.add(server.close);
  const name = `test_freshness_${randomBytes(6).toString("hex")}`;
  const folder = path.resolve(".data/freshness", name);
  mkdirSync(folder, { recursive: true });
  settle({ DATABASE_URL: await server.make(name), SECRET: randomBytes(32).toString("hex") });
  opened.add(async () => {
    await server.drop(name);
    rmSync(folder, { recursive: true, force: true });
  });
  const settings = {
    ...{ DATABASE_LISTEN_URL: "", SITE_URL: "", SMTP_URL: "", DATA_DIR: folder, WORKER: "off" },
    ...{ FIRST_STORY: "on", SAMPLE_DATA: "off", LIMIT_SCALE: "1000" },
  };
  const sites: string[] = [];
  for (const each of ["first", "second"]) {
    const site = await startSite(await freePort(), path.join(folder, `${each}.log`), settings);
    opened.add(site.stop);
    sites.push(site.url);
  }
  const { sqlClient } = await import("@/db/client");
  opened.add(() => sqlClient.end({ timeout: 2 }));
  const { run } = await import("./run");
  return report(await run(sites, { writes, votes, seconds }));
}

/** Its last line is for whoever calls it. */
function report({ stale, ...figures }: Freshness): boolean {
  for (const { url, fault, millisecondsAfter } of stale.slice(0, SHOWN)) {
    console.log(`Stale, ${millisecondsAfter} ms after an acknowledgement: ${url} shows ${fault}.`);
  }
  console.log(JSON.stringify({ ...figures, stale: stale.length }));
  return stale.length === 0 && figures.slowestVote <= VOTE_LIMIT_MS;
}
