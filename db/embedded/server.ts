import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/lib/free-port";
import { PlainError } from "@/lib/plain-error.mjs";
import type { Account } from "./account";
import type { Binaries } from "./binaries";

export interface Place {
  folder: string;
  log: string;
  binaries: Binaries;
  account: Account;
  durable: boolean;
  port: number | undefined;
  /** Whether a server on this port is ours and takes connections. */
  answers(port: number): Promise<boolean>;
}
export interface Running {
  port: number;
  startedHere: boolean;
}

const LOOK_MS = 40;
const PATIENCE_MS = 60_000; // it may have a crash to recover from
const TRIES = 15; // after kill -9 orphaned backends may hold its shared memory for a moment
const TRY_AGAIN_MS = 300;
const STOP_MS = 10_000;
const LOG_BYTES = 5_000_000;

/**
 * The server of this folder, started unless one runs: also one that a killed site left behind.
 * @throws PlainError with Postgres' own last words when it does not come up
 */
export async function reachServer(place: Place): Promise<Running> {
  const deadline = Date.now() + PATIENCE_MS;
  let child: ChildProcess | undefined;
  for (let tries = 0; tries < TRIES && Date.now() < deadline; await sleep(LOOK_MS)) {
    const port = await portInUse(place);
    if (port !== undefined) return { port, startedHere: child !== undefined };
    if (isBusy(place.folder, child)) continue;
    if (tries > 0) await sleep(TRY_AGAIN_MS);
    child = launch(place, place.port ?? (await freePort()));
    tries += 1;
  }
  throw new PlainError(
    `Postgres did not start: ${lastWords(place.log)} Its log is ${place.log}; DATABASE_URL can name another database.`,
  );
}

async function portInUse({ folder, answers }: Place): Promise<number | undefined> {
  const found = runningServer(folder);
  return found !== undefined && (await answers(found.port)) ? found.port : undefined;
}

/** Starting, recovering, or already closing: it gets its time. */
const isBusy = (folder: string, child: ChildProcess | undefined) =>
  runningServer(folder) !== undefined || !hasEnded(child);

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopServer({ folder, binaries, account }: Place): Promise<void> {
  const found = runningServer(folder);
  if (found === undefined) return;
  if (process.platform === "win32") {
    spawnSync(binaries.pgCtl, ["stop", "-m", "fast", "-D", folder], { ...account.ids });
    return;
  }
  process.kill(found.pid, "SIGINT");
  const deadline = Date.now() + STOP_MS;
  while (Date.now() < deadline && runningServer(folder) !== undefined) await sleep(LOOK_MS);
}

/** What postmaster.pid says, if that process lives and is a Postgres. */
export function runningServer(folder: string): { pid: number; port: number } | undefined {
  const file = path.join(folder, "postmaster.pid");
  const lines = readLines(file);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !port) return undefined;
  if (isPostgres(pid)) return { pid, port };
  // Postgres itself would believe whoever has that number now, as after a restart of a container.
  rmSync(file, { force: true });
  return undefined;
}

function isPostgres(pid: number): boolean {
  if (process.platform === "linux") {
    return readLines(`/proc/${pid}/comm`)[0] === "postgres" && !isZombie(pid);
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Where nobody collects dead children, as with a plain process 1 in a container. */
const isZombie = (pid: number) => /\) Z /u.test(readLines(`/proc/${pid}/stat`)[0] ?? "");

function launch({ folder, log, binaries, account, durable }: Place, port: number): ChildProcess {
  const output = openSync(log, sizeOf(log) > LOG_BYTES ? "w" : "a");
  const [program, args] = account.line(binaries.postgres, [
    ...["-D", folder, "-p", String(port), "-h", "127.0.0.1", "-k", ""],
    ...["-c", "timezone=UTC", "-c", "log_timezone=UTC", "-c", "max_connections=120"],
    ...(durable ? [] : ["-c", "fsync=off", "-c", "full_page_writes=off"]),
  ]);
  const child = spawn(program, args, {
    ...account.ids,
    // A session of its own: Ctrl-C in the terminal is for the site, which then stops it in order.
    detached: true,
    stdio: ["ignore", output, output],
    cwd: "/",
  });
  closeSync(output);
  child.on("error", () => {});
  child.unref();
  return child;
}

const hasEnded = (child: ChildProcess | undefined) =>
  child === undefined ||
  child.pid === undefined ||
  child.exitCode !== null ||
  child.signalCode !== null;

function lastWords(log: string): string {
  const said = readLines(log).findLast((line) => /FATAL|PANIC|could not|denied/u.test(line));
  return said === undefined
    ? "it gave no reason."
    : `${said.replace(/^.*?(?:FATAL|PANIC): +/u, "")}.`;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n");
  } catch {
    return [];
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
