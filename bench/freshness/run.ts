import { seeded } from "@/db/seed/random";
import { aConflict, aThread } from "@/db/testing/factories";
import { aReader } from "@/db/testing/reader-factories";
import { Reading, type Stale } from "./readers";
import { Record } from "./record";
import { slowestVote } from "./votes";
import { write } from "./writer";

const THREADS = 8;
const READERS = 8;

export interface Freshness {
  writes: number;
  reads: number;
  stale: Stale[];
  seconds: number;
  votes: number;
  /** Milliseconds until thread and argument pages showed the slowest vote. */
  slowestVote: number;
}

/** `sites`: processes of one database, which is this process's own too. Writes no more when the seconds are over. */
export async function run(
  sites: readonly string[],
  { writes, votes, seconds: limit }: { writes: number; votes: number; seconds: number },
): Promise<Freshness> {
  const began = performance.now();
  const reading = await writeAndRead(sites, writes, began + limit * 1_000);
  const { reads, stale } = reading;
  const slowest = await slowestVote(sites, votes);
  const seconds = Math.round((performance.now() - began) / 1_000);
  return { writes: reading.writes, reads, stale, seconds, votes, slowestVote: slowest };
}

async function writeAndRead(sites: readonly string[], writes: number, until: number) {
  const random = seeded(7);
  const place = await aConflict();
  const threadIds: number[] = [];
  for (let no = 0; no < THREADS; no++) threadIds.push((await aThread({ of: place })).threadId);
  const author = await aReader();
  const record = new Record();
  const reading = new Reading(sites, record, place);
  record.keep(await write(sites[0] ?? "", author, threadIds, record, random));
  const readers = Array.from({ length: READERS }, (_, no) => reading.keepReading(seeded(no + 1)));
  try {
    for (let no = 0; no < writes && performance.now() < until; no++) {
      const site = sites[no % sites.length] ?? "";
      const written = await write(site, author, threadIds, record, random);
      record.keep(written);
      reading.acknowledged();
      await reading.everywhere(written, no);
    }
  } finally {
    reading.stop();
    await Promise.all(readers);
  }
  return reading;
}
