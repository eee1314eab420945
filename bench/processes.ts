import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { Opened } from "@/scripts/stop-in-order";
import { type Running, startProgram, startSite } from "./site-process";

const PORTS = { site: 4240, plainNext: 4241, bareNode: 4242, emptyApp: 4243 };
/** Of a build, what only the next build reads. */
const NOT_SERVED = new Set([".next/cache", ".next/types", ".next/dev", ".next/diagnostics"]);
const NEXT = path.resolve("node_modules/next/dist/bin/next");

export interface Processes {
  site: Running;
  plainNext: Running;
  bareNode: Running;
  emptyApp: Running;
}

/** Everything that is compared, each in a process of its own, all on one database. */
export async function startAll(opened: Opened, folder: string, page: string): Promise<Processes> {
  const keep = async (starting: Promise<Running>) => {
    const running = await starting;
    opened.add(running.stop);
    return running;
  };
  const log = (name: string) => path.join(folder, `${name}.log`);
  const site = await keep(
    startSite(PORTS.site, log("site"), {
      ...{ DATA_DIR: folder, WORKER: "off", FIRST_STORY: "on", SAMPLE_DATA: "off" },
      LIMIT_SCALE: "1000000",
    }),
  );
  const start = (name: "plainNext" | "emptyApp", app: string) =>
    keep(
      startProgram({
        ...{ port: PORTS[name], log: log(name), ready: "/" },
        args: [NEXT, "start", app, "-H", "127.0.0.1", "-p", String(PORTS[name])],
        settings: { NODE_ENV: "production" },
      }),
    );
  await keepBytes(folder, site.url + page);
  const plainNext = await start("plainNext", plainCopy(folder));
  await mustBeKept(plainNext.url + page);
  return {
    site,
    plainNext,
    emptyApp: await start("emptyApp", "bench/empty-app"),
    bareNode: await keep(
      startProgram({
        ...{ port: PORTS.bareNode, log: log("bareNode"), ready: "/" },
        args: ["bench/bare-node.mjs", String(PORTS.bareNode), folder],
      }),
    ),
  };
}

/** The same build under `next start` with the cache that Next brings itself: ours serves nothing without its listener. */
function plainCopy(folder: string): string {
  const copy = path.join(folder, "plain-next");
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(".next", path.join(copy, ".next"), {
    ...{ recursive: true, verbatimSymlinks: true },
    filter: (source) => !NOT_SERVED.has(source),
  });
  symlinkSync(path.resolve("node_modules"), path.join(copy, "node_modules"));
  symlinkSync(path.resolve("public"), path.join(copy, "public"));
  writeFileSync(path.join(copy, "package.json"), '{ "type": "module" }');
  writeFileSync(path.join(copy, "next.config.mjs"), "export default { poweredByHeader: false };\n");
  return copy;
}

/** @throws when Next draws the page anew for each request: that would be no match */
async function mustBeKept(url: string): Promise<void> {
  for (let time = 0; time < 3; time++) {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (answer.headers.get("x-nextjs-cache") === "HIT") return;
  }
  throw new Error(`next start does not keep ${url}.`);
}

/** What bare node is to send: the very bytes that the site sends. */
async function keepBytes(folder: string, url: string): Promise<void> {
  const identity = await fetch(url, { headers: { "accept-encoding": "identity" } });
  writeFileSync(path.join(folder, "identity"), Buffer.from(await identity.arrayBuffer()));
  writeFileSync(path.join(folder, "br"), await compressedBytes(url, "br"));
}

/** As they travel; `fetch` would unpack them. */
async function compressedBytes(url: string, encoding: "br"): Promise<Buffer> {
  const { get } = await import("node:http");
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    get(url, { headers: { "accept-encoding": encoding } }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      if (answer.headers["content-encoding"] === encoding) resolve(Buffer.concat(parts));
      else reject(new Error(`${url} is not sent as ${encoding}.`));
    }).once("error", reject);
  });
  brotliDecompressSync(bytes);
  return bytes;
}
