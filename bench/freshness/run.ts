import { seeded } from "@/db/seed/random";
import { aConflict, aReader, aThread } from "@/db/testing/factories";
import { postByForm } from "./by-form";
import { Reading, type Stale } from "./readers";
import { Record } from "./record";
import { slowestVote } from "./votes";
import { write } from "./writer";

const THREADS = 8;
const READERS = 8;
/** Every so many writes one goes by the page of a process and its form; the rest by the commands, in a third process. */
const FORM_EVERY = 7;

export interface Freshness {
  writes: number;
  reads: number;
  stale: Stale[];
  seconds: number;
  votes: number;
  /** Milliseconds until thread and argument pages showed the slowest vote. */
  slowestVote: number;
}

/** `sites`: processes of one database, which is this process's own too. */
export async function run(
  sites: readonly string[],
  writes: number,
  votes: number,
): Promise<Freshness> {
  const began = performance.now();
  const reading = await writeAndRead(sites, writes);
  const { reads, stale } = reading;
  const slowest = await slowestVote(sites, votes);
  const seconds = Math.round((performance.now() - began) / 1_000);
  return { writes, reads, stale, seconds, votes, slowestVote: slowest };
}

async function writeAndRead(sites: readonly string[], writes: number): Promise<Reading> {
  const random = seeded(7);
  const place = await aConflict();
  const threadIds: number[] = [];
  for (let no = 0; no < THREADS; no++) threadIds.push((await aThread({ of: place })).threadId);
  const author = await aReader();
  const record = new Record();
  const reading = new Reading(sites, record, place);
  record.keep(await write(author, threadIds, record, random));
  const readers = Array.from({ length: READERS }, (_, no) => reading.keepReading(seeded(no + 1)));
  for (let no = 0; no < writes; no++) {
    const next = { threadId: threadIds[no % THREADS] ?? 0, serial: record.size + 1 };
    const site = sites[no % sites.length] ?? "";
    const written =
      no % FORM_EVERY === 0
        ? await postByForm(site, author, next)
        : await write(author, threadIds, record, random);
    record.keep(written);
    reading.acknowledgedAt = performance.now();
    await reading.everywhere(written, no);
  }
  reading.stop();
  await Promise.all(readers);
  return reading;
}
