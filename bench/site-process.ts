import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { environmentWith } from "@/env";

/** A start may build first. */
const START_MS = 600_000;
const STOP_MS = 15_000;

export interface Running {
  url: string;
  /** Resident memory of the process, in bytes. */
  memory(): number;
  stop(): Promise<void>;
}
interface Program {
  /** Arguments of node. */
  args: string[];
  port: number;
  /** Beside the environment of this process; NODE_OPTIONS never passes. */
  settings?: Record<string, string>;
  /** Asked until it answers, whatever it answers. */
  ready: string;
  log: string;
}

/**
 * Starts a program that listens on 127.0.0.1 and waits until it answers.
 * @throws when it ends, or has not answered in ten minutes; the message names its log
 */
export async function startProgram({ args, port, settings, ready, log }: Program) {
  const output = openSync(log, "a");
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", output, output],
    env: environmentWith({ ...settings, PORT: String(port), NODE_OPTIONS: "" }),
  });
  const url = `http://127.0.0.1:${port}`;
  const running: Running = {
    url,
    memory: () => memoryOf(child),
    stop: () => stop(child),
  };
  try {
    await answers(child, url + ready);
  } catch (cause) {
    await running.stop();
    throw new Error(`node ${args.join(" ")} did not answer; see ${log}.`, { cause });
  }
  return running;
}

/** The site as `npm start` runs it, on a database that is there already. */
export const startSite = (port: number, log: string, settings: Record<string, string>) =>
  startProgram({ args: ["scripts/start.mjs"], port, log, settings, ready: "/api/health" });

async function answers(child: ChildProcess, url: string): Promise<void> {
  const until = performance.now() + START_MS;
  while (child.exitCode === null && performance.now() < until) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer !== undefined) return;
    await pause(100);
  }
  throw new Error(child.exitCode === null ? "It took too long." : `It ended: ${child.exitCode}.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await gone;
  clearTimeout(timer);
}

const memoryOf = ({ pid }: ChildProcess): number =>
  1_024 * Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
