import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import { buildSite } from "@/scripts/build-site.mjs";
import type { Opened } from "@/scripts/stop-in-order";
import { loads, type Row } from "./loads";
import { ownDatabase } from "./own-database";
import { type Processes, startAll } from "./processes";
import { barsOf, commit, figuresOf, machine, type Results } from "./results";
import { table } from "./table";
import { weigh } from "./weight";
import { findWrk, measure, type Pass } from "./wrk";

const FOLDER = ".data/bench";
/** Two passes over everything, one forward and one backward, so that what drifts meanwhile evens out. */
const PASS_SECONDS = Number(process.argv[2] ?? 4);
const DOCUMENT = "docs/performance.md";
const TABLE = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/u;

/** Everything in one run: what was measured is written down and printed. */
export async function bench(opened: Opened): Promise<boolean> {
  const wrk = findWrk();
  const before = os.loadavg()[0] ?? 0;
  await buildSite(async () => {});
  execFileSync("node_modules/.bin/next", ["build", "bench/empty-app"], { stdio: "inherit" });
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const database = await ownDatabase(FOLDER);
  opened.add(database.close);
  const { sqlClient } = await import("@/db/client");
  opened.add(() => sqlClient.end({ timeout: 2 }));
  const { loadThread } = await import("./load-thread");
  const loaded = await loadThread();
  const processes = await startAll(opened, FOLDER, `/en/threads/${loaded.threadId}`);
  const rows = await loads(FOLDER, processes, loaded);
  const figures = await figuresOfAll(rows, processes);
  const weight = await weigh(FOLDER, processes.site.url, processes.emptyApp.url);
  const after = os.loadavg()[0] ?? 0;
  report({
    ...{
      command: ["npm run bench", ...(process.argv[2] ? ["--", process.argv[2]] : [])].join(" "),
      at: new Date().toISOString(),
      commit: commit(),
    },
    ...{ machine: machine(wrk), loadAverage: { before, after } },
    ...{ figures, weight, bars: barsOf(figures, weight) },
  });
  return true;
}

async function figuresOfAll(rows: Row[], processes: Processes): Promise<Results["figures"]> {
  const passes = new Map<string, Pass[]>();
  for (const { name, load } of [...rows, ...rows.toReversed()]) {
    const pass = await measure(load, PASS_SECONDS);
    console.log(`${name}: ${Math.round(pass.requests / pass.seconds)} requests/s`);
    passes.set(name, [...(passes.get(name) ?? []), pass]);
  }
  return Object.fromEntries(
    rows.map(({ name, of }) => [name, figuresOf(passes.get(name) ?? [], processes[of].memory())]),
  );
}

function report(results: Results): void {
  writeFileSync("bench/results.json", `${JSON.stringify(results, null, 2)}\n`);
  const words = table(results);
  console.log(`\n${words}`);
  const text = readFileSync(DOCUMENT, "utf8");
  writeFileSync(
    DOCUMENT,
    text.replace(TABLE, (_, open, close) => `${open}${words}\n${close}`),
  );
}
