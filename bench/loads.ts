import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Loaded } from "./load-thread";
import type { Processes } from "./processes";
import { sessionOf } from "./session-of";
import type { Load } from "./wrk";

/** Each line of the table: what is asked of which process. */
export interface Row {
  name: string;
  of: keyof Processes;
  load: Load;
}

export async function loads(
  folder: string,
  { site, plainNext, bareNode, emptyApp }: Processes,
  { threadId, argumentIds, voters }: Loaded,
): Promise<Row[]> {
  const page = `/en/threads/${threadId}`;
  const br = { "accept-encoding": "br" };
  const gzip = { "accept-encoding": "gzip" };
  const cookies = await Promise.all(voters.map(sessionOf));
  const lines = voters.map(({ id }, at) => `${id} ${cookies[at]}`);
  const [readers, ids] = [path.join(folder, "readers"), path.join(folder, "argument-ids")];
  writeFileSync(readers, `${lines.join("\n")}\n`);
  writeFileSync(ids, `${argumentIds.join("\n")}\n`);
  const votes = { file: "bench/votes.lua", args: [readers, ids, site.url] };
  const mine = `${site.url}/api/threads/${threadId}/mine`;
  return [
    { name: "thread", of: "site", load: { url: site.url + page } },
    { name: "bare", of: "bareNode", load: { url: bareNode.url } },
    { name: "thread br", of: "site", load: { url: site.url + page, headers: br } },
    { name: "bare br", of: "bareNode", load: { url: bareNode.url, headers: br } },
    { name: "next", of: "plainNext", load: { url: plainNext.url + page } },
    { name: "next gzip", of: "plainNext", load: { url: plainNext.url + page, headers: gzip } },
    { name: "home", of: "site", load: { url: `${site.url}/en`, headers: br } },
    { name: "overlay", of: "site", load: { url: mine, headers: { cookie: cookies[0] ?? "" } } },
    { name: "vote", of: "site", load: { url: `${site.url}/api/votes`, script: votes } },
    { name: "insert", of: "emptyApp", load: { url: `${emptyApp.url}/api/insert`, script: votes } },
  ];
}
