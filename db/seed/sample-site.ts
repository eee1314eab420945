import "server-only";
import { asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Camp } from "@/domain/camp";
import { handleKey } from "@/domain/handle";
import { db, type Transaction } from "../client";
import { hasSamples } from "../queries/site";
import { argument } from "../schema/arguments";
import { reader, voter } from "../schema/readers";
import { stance, thread } from "../schema/threads";
import { vote } from "../schema/votes";
import { type Random, seeded } from "./random";
import { insertSampleArguments } from "./sample-arguments";
import { receptionOf } from "./sample-plan";
import { SAMPLE_HANDLES } from "./sample-readers";
import { type Placed, placeReaders, votesFor } from "./sample-votes";

const SEED = 20_250_613;
const ROWS_A_STATEMENT = 1_000;
const DAY_MS = 24 * 3_600_000;

/**
 * Sample readers, their positions and votes, from a fixed seed, so that a first look shows every standing. Does nothing
 * where samples already live. Only what the first story brought is voted on.
 */
export async function loadSampleSite(): Promise<void> {
  if (await hasSamples()) return;
  await db.transaction(async (tx) => {
    const voterIds = await insertReaders(tx);
    await insertSampleArguments(tx);
    const random = seeded(SEED);
    const threads = await tx.select({ id: thread.id }).from(thread).orderBy(asc(thread.id));
    for (const { id } of threads) {
      const placed = placeReaders(voterIds, random);
      await insertStances(tx, id, placed);
      await insertVotes(tx, id, placed, random);
    }
  });
}

async function insertReaders(tx: Transaction): Promise<number[]> {
  const at = new Date(Date.now() - 30 * DAY_MS);
  await tx.insert(reader).values(
    SAMPLE_HANDLES.map((handle) => ({
      handle,
      handleKey: handleKey(handle),
      kind: "sample",
      at,
    })),
  );
  const rows = await tx
    .select({ id: voter.id })
    .from(voter)
    .innerJoin(reader, eq(reader.id, voter.readerId))
    .where(eq(reader.kind, "sample"))
    .orderBy(asc(voter.id));
  return rows.map(({ id }) => id);
}

async function insertStances(tx: Transaction, threadId: number, placed: readonly Placed[]) {
  const arrived = new Date(Date.now() - 2 * DAY_MS);
  const left = new Date(Date.now() - DAY_MS);
  await tx
    .insert(stance)
    .values(
      placed.flatMap(({ voterId, before, after }) => [
        { threadId, voterId, no: 1, value: before, at: arrived },
        ...(after === before ? [] : [{ threadId, voterId, no: 2, value: after, at: left }]),
      ]),
    );
}

async function insertVotes(
  tx: Transaction,
  threadId: number,
  placed: readonly Placed[],
  random: Random,
) {
  // By ascending argument, as every statement that writes several votes: see db/migrations/0002_tally-trigger.sql.
  const rows = await tx
    .select({ id: argument.id, direction: argument.direction, importKey: argument.importKey })
    .from(argument)
    .where(sql`${eq(argument.threadId, threadId)} and ${isNotNull(argument.importKey)}`)
    .orderBy(asc(argument.id));
  const votes = rows.flatMap(({ id, direction, importKey }) =>
    votesFor(receptionOf(importKey ?? ""), direction as Camp, placed, random).map((each) => ({
      ...each,
      argumentId: id,
      counted: each.side,
      revisionNo: 1,
    })),
  );
  for (let start = 0; start < votes.length; start += ROWS_A_STATEMENT) {
    await tx.insert(vote).values(votes.slice(start, start + ROWS_A_STATEMENT));
  }
}
