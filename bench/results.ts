import { execFileSync } from "node:child_process";
import os from "node:os";
import type { Row } from "./loads";
import type { Weight } from "./weight";
import type { Pass } from "./wrk";

export interface Figures {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Answers that were no 2xx or 3xx, and connections that failed. */
  failed: number;
  /** Megabytes resident afterwards. */
  memory: number;
}
export interface Bar {
  name: string;
  value: number;
  bar: number;
  unit: string;
  met: boolean;
}
export interface Results {
  command: string;
  at: string;
  commit: string;
  machine: Record<string, string | number>;
  /** Load average of one minute before and after; other work on the machine makes every figure worse. */
  loadAverage: { before: number; after: number };
  figures: Record<Row["name"], Figures>;
  weight: Weight;
  bars: Bar[];
}

/** Forward and backward passes as one figure: requests over time, the mean of the medians, the worse of the tails. */
export function figuresOf(passes: readonly Pass[], memoryBytes: number): Figures {
  const sum = (of: (pass: Pass) => number) => passes.reduce((all, pass) => all + of(pass), 0);
  return {
    perSecond: Math.round(sum((pass) => pass.requests) / sum((pass) => pass.seconds)),
    p50: rounded(sum((pass) => pass.p50) / passes.length),
    p99: rounded(Math.max(...passes.map((pass) => pass.p99))),
    failed: sum((pass) => pass.failed),
    memory: Math.round(memoryBytes / 2 ** 20),
  };
}

const SCRIPT_BAR = 15;
const HTML_BAR = 25;

export function barsOf(figures: Results["figures"], weight: Weight): Bar[] {
  const ratio = (name: string, over: string) =>
    (figures[name]?.perSecond ?? 0) / (figures[over]?.perSecond ?? Number.NaN);
  // Compared as measured; rounded only to be printed.
  const atLeast = (name: string, value: number, bar: number): Bar => ({
    ...{ name, value: rounded(value), bar, unit: "×", met: value >= bar },
  });
  const atMost = (name: string, bytes: number, bar: number): Bar => {
    const value = bytes / 1_024;
    return { name, value: rounded(value), bar, unit: "KB", met: value <= bar };
  };
  return [
    atLeast("thread page over bare node:http, identity", ratio("thread", "bare"), 0.8),
    atLeast("thread page over next start, identity", ratio("thread", "next"), 20),
    atLeast("vote over the same insert in an empty route handler", ratio("vote", "insert"), 0.5),
    atMost(
      "script of the thread page beyond an empty Next page, gzip",
      weight.ownScript,
      SCRIPT_BAR,
    ),
    atMost("HTML of the thread page, brotli", weight.htmlBrotli, HTML_BAR),
  ];
}

const rounded = (value: number) => Math.round(value * 100) / 100;

export const machine = (wrk: string) => ({
  cpu: os.cpus()[0]?.model ?? "unknown",
  cores: os.availableParallelism(),
  memoryGigabytes: Math.round(os.totalmem() / 2 ** 30),
  system: `${os.type()} ${os.release()} ${os.arch()}`,
  node: process.version,
  wrk,
});

export function commit(): string {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}
