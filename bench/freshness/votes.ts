import { setTimeout as pause } from "node:timers/promises";
import { anArgument, aThread } from "@/db/testing/factories";
import { aReader } from "@/db/testing/reader-factories";
import { aStance, aVoter } from "@/db/testing/vote-factories";
import { sessionOf } from "../session-of";

const LOOK_MS = 25;
const LIMIT_MS = 10_000;

/**
 * Casts votes over HTTP through the first process and looks until thread and argument pages show each, through all.
 * Answers the longest wait in milliseconds, from the vote's acknowledgement.
 * @throws when one does not show in ten seconds
 */
export async function slowestVote(sites: readonly string[], votes: number): Promise<number> {
  const { threadId } = await aThread();
  const { id } = await anArgument({ threadId });
  const paths = [`/en/threads/${threadId}`, `/zh/threads/${threadId}`, `/en/arguments/${id}`];
  const urls = sites.flatMap((site) => paths.map((path) => site + path));
  let slowest = 0;
  for (let no = 0; no < votes; no++) {
    const before = await Promise.all(urls.map(tagOf));
    // In turn, so that the share of the camp that calls it strong moves with each vote.
    await cast(sites[0] ?? "", threadId, id, no % 2 === 0 ? "strong" : "weak");
    const since = performance.now();
    const waits = urls.map((url, at) => untilOtherThan(before[at] ?? "", url, since));
    slowest = Math.max(slowest, ...(await Promise.all(waits)));
  }
  return Math.round(slowest);
}

async function cast(site: string, threadId: number, id: number, word: string): Promise<void> {
  const reader = await aReader();
  await aStance(threadId, await aVoter(reader.id), -2);
  const answer = await fetch(`${site}/api/votes`, {
    method: "POST",
    headers: { cookie: await sessionOf(reader), origin: site, accept: "application/json" },
    body: new URLSearchParams({ argument: String(id), revision: "1", vote: `quality:${word}` }),
  });
  if (!answer.ok) throw new Error(`The vote was refused: ${await answer.text()}`);
}

async function untilOtherThan(tag: string, url: string, since: number): Promise<number> {
  while (performance.now() - since < LIMIT_MS) {
    if ((await tagOf(url)) !== tag) return performance.now() - since;
    await pause(LOOK_MS);
  }
  throw new Error(`${url} does not show a vote after ${LIMIT_MS} ms.`);
}

/** It changes with the bytes of the page. */
async function tagOf(url: string): Promise<string> {
  const answer = await fetch(url);
  await answer.text();
  return answer.headers.get("etag") ?? "";
}
