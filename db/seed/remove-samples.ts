import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Topic } from "@/domain/topic";
import { announce } from "../announce";
import { db, type Transaction } from "../client";
import { reader } from "../schema/readers";

const SAMPLES = sql`(select id from reader where kind = 'sample')`;
const SAMPLE_VOTERS = sql`(select id from voter where reader_id in ${SAMPLES})`;
/** Samples' arguments that nobody real has answered, voted on, reported or ruled on; from the leaves upwards. */
const UNTOUCHED = sql`(
  select a.id from argument a where a.author_id in ${SAMPLES}
    and not exists (select from argument reply where reply.parent_id = a.id)
    and not exists (select from vote v where v.argument_id = a.id)
    and not exists (select from report r where r.argument_id = a.id)
    and not exists (select from act_argument x where x.argument_id = a.id))`;

export interface Removed {
  readers: number;
  topics: Topic[];
}

/**
 * Takes the sample readers away with all they did. Where somebody real has touched a sample's argument, a withdrawn
 * tombstone stays, so that no answer loses what it answers.
 */
export async function removeSamples(): Promise<Removed> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ readers: sql<number>`count(*)::int` })
      .from(reader)
      .where(eq(reader.kind, "sample"));
    await removeVotes(tx);
    await removeArguments(tx);
    await removeReaders(tx);
    const topics: Topic[] = ["everything"];
    await announce(tx, topics);
    return { readers: found?.readers ?? 0, topics };
  });
}

async function removeVotes(tx: Transaction) {
  // One statement touches many arguments in no order, so no vote may come between.
  await tx.execute(sql`lock table vote in share row exclusive mode`);
  await tx.execute(sql`set local diptych.removing_samples = 'on'`);
  await tx.execute(
    sql`update vote set value = null where voter_id in ${SAMPLE_VOTERS} and value is not null`,
  );
  await tx.execute(sql`delete from vote where voter_id in ${SAMPLE_VOTERS}`);
  await tx.execute(sql`delete from vote_event where voter_id in ${SAMPLE_VOTERS}`);
  await tx.execute(sql`delete from stance where voter_id in ${SAMPLE_VOTERS}`);
}

async function removeArguments(tx: Transaction) {
  for (let gone = 1; gone > 0; ) {
    const leaves = await tx.execute<{ id: string }>(sql`select id from ${UNTOUCHED} as leaf`);
    gone = leaves.length;
    const ids = sql`(${sql.join(
      leaves.map(({ id }) => sql`${Number(id)}`),
      sql`, `,
    )})`;
    if (gone === 0) break;
    for (const table of ["citation", "translation", "revision", "tally"]) {
      await tx.execute(sql`delete from ${sql.identifier(table)} where argument_id in ${ids}`);
    }
    await tx.execute(sql`delete from argument where id in ${ids}`);
  }
  await tx.execute(
    sql`update argument set state = 'withdrawn' where state = 'visible' and author_id in ${SAMPLES}`,
  );
}

async function removeReaders(tx: Transaction) {
  await tx.execute(sql`delete from voter where reader_id in ${SAMPLES}`);
  await tx.execute(sql`delete from reader r where r.kind = 'sample'
    and not exists (select from argument a where a.author_id = r.id)
    and not exists (select from act x where x.reader_id = r.id)`);
  await tx.execute(sql`update reader set kind = 'former', handle = 'former-' || id,
    handle_key = 'former-' || id where kind = 'sample'`);
}
