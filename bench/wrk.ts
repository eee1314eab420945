import { execFileSync, spawn } from "node:child_process";
import { PlainError } from "@/lib/plain-error.mjs";

const CONNECTIONS = 32;
const WARM_UP = 2;

export interface Load {
  url: string;
  headers?: Record<string, string>;
  script?: { file: string; args: string[] };
}
export interface Pass {
  requests: number;
  seconds: number;
  bytes: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  failed: number;
}

/** @throws PlainError that says where to get it */
export function findWrk(): string {
  try {
    // It exits with 1 whatever it is asked.
    execFileSync("wrk", ["-v"], { stdio: "pipe" });
  } catch (error) {
    const { code, stdout } = error as { code?: string; stdout?: Buffer };
    if (code !== "ENOENT") return String(stdout).split(" Copyright")[0]?.trim() ?? "wrk";
    throw new PlainError(
      "wrk is missing, and a generator written in JavaScript would measure itself. Install it: apt-get install wrk (Debian, Ubuntu) or brew install wrk (macOS).",
    );
  }
  return "wrk";
}

/** One pass over one address, after a short one that nobody counts. */
export async function measure(load: Load, seconds: number): Promise<Pass> {
  await once(load, WARM_UP);
  return once(load, seconds);
}

export async function once({ url, headers = {}, script }: Load, seconds: number): Promise<Pass> {
  const output = await run([
    ...["-t2", `-c${CONNECTIONS}`, `-d${seconds}s`, "-s", script?.file ?? "bench/figures.lua"],
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
    ...[url, ...(script ? ["--", ...script.args] : [])],
  ]);
  const { microseconds, p50, p99, ...figures } = JSON.parse(/^JSON(.+)$/mu.exec(output)?.[1] ?? "");
  return { ...figures, seconds: microseconds / 1e6, p50: p50 / 1e3, p99: p99 / 1e3 };
}

function run(args: string[]): Promise<string> {
  const child = spawn("wrk", args, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (part) => {
    output += part;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(output) : reject(new Error(`wrk ${args.join(" ")} failed: ${code}`)),
    );
  });
}
