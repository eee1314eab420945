import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { STANDINGS } from "@/domain/ranking";
import { db } from "../client";
import { banReader } from "../commands/ban-reader";
import { castVote } from "../commands/cast-vote";
import { hasSamples } from "../queries/site";
import { aModerator, aReader } from "../testing/reader-factories";
import { recount } from "../testing/recount";
import { loadFirstStory } from "./first-story";
import { removeSamples } from "./remove-samples";
import { loadSampleSite } from "./sample-site";

const count = async (table: string) =>
  Number((await db.execute(sql`select count(*) from ${sql.identifier(table)}`))[0]?.["count"]);

test("the sample site shows every standing, an unanswered opening, a New argument and changed positions", async () => {
  await loadFirstStory();
  await loadSampleSite();
  const standings = await db.execute<{ standing: string }>(
    sql`select distinct standing from tally`,
  );
  expect(new Set(standings.map(({ standing }) => standing))).toEqual(new Set(STANDINGS));
  const found = await db.execute<{ unanswered: number; fresh: number; moved: number }>(sql`select
    (select count(*)::int from argument o where relation = 'opens' and not exists (select from argument r
      where r.parent_id = o.id and r.relation in ('rebuts', 'undercuts'))) as unanswered,
    (select count(*)::int from argument where reveal_at > now()) as fresh,
    (select count(*)::int from stance where no > 1) as moved`);
  expect(found[0]?.unanswered).toBeGreaterThan(0);
  expect(found[0]?.fresh).toBe(1);
  expect(found[0]?.moved).toBeGreaterThan(20);
  expect(await recount()).toEqual([]);
});

test("samples are there once, go with one command, and what real readers did stays", async () => {
  await loadFirstStory();
  await loadSampleSite();
  const votes = await count("vote");
  await loadSampleSite();
  expect(await count("vote")).toBe(votes);

  const real = await aReader();
  await castVote(real, { argumentId: 1, revisionNo: 1, axis: "quality", value: 1 });
  expect((await removeSamples()).readers).toBe(40);
  expect(await hasSamples()).toBe(false);
  expect([await count("vote"), await count("vote_event"), await count("stance")]).toEqual([
    1, 1, 0,
  ]);
  expect(await recount()).toEqual([]);
});

test("a sample reader who was banned stays as a former one, so that the log keeps whom it names", async () => {
  await loadFirstStory();
  await loadSampleSite();
  const [sample] = await db.execute<{ id: string }>(
    sql`select id from reader where kind = 'sample' order by id desc limit 1`,
  );
  const readerId = Number(sample?.id);
  await banReader(await aModerator(), { readerId, code: "spam", text: "A test." });
  await removeSamples();
  const left = await db.execute(sql`select kind from reader where id = ${readerId}`);
  expect(left[0]).toEqual({ kind: "former" });
});

test("a sample's argument that somebody real has judged stays as a tombstone", async () => {
  await loadFirstStory();
  await loadSampleSite();
  const [sample] = await db.execute<{ id: string }>(sql`select a.id from argument a
    join reader r on r.id = a.author_id where r.kind = 'sample' order by a.id limit 1`);
  const argumentId = Number(sample?.id);
  await castVote(await aReader(), { argumentId, revisionNo: 1, axis: "quality", value: -1 });
  await removeSamples();
  const left = await db.execute<{ state: string; kind: string }>(sql`select a.state, r.kind
    from argument a join reader r on r.id = a.author_id where a.id = ${argumentId}`);
  expect(left[0]).toEqual({ state: "withdrawn", kind: "former" });
});
