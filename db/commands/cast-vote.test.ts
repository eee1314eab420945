import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { mayVote } from "@/domain/policy";
import { THREAD_STATES } from "@/domain/thread";
import type { Reader } from "@/domain/viewer";
import { db } from "../client";
import { only } from "../only";
import { findOwnVote } from "../queries/own-vote";
import { argument, revision } from "../schema/arguments";
import { thread } from "../schema/threads";
import { tally, vote, voteEvent } from "../schema/votes";
import { anArgument, aThread, type MadeArgument } from "../testing/factories";
import { anAct, aReader } from "../testing/reader-factories";
import { recount } from "../testing/recount";
import { castVote } from "./cast-vote";
import { takePosition } from "./take-position";

let given: MadeArgument;
let reader: Reader;
beforeEach(async () => {
  given = await anArgument(await aThread());
  reader = await aReader();
});

const strong = () => ({ argumentId: given.id, revisionNo: 1, axis: "quality", value: 1 }) as const;
const tallyNow = async () =>
  only(await db.select().from(tally).where(eq(tally.argumentId, given.id)));

test("a vote counts for the side on which its voter stands at that moment, and voting again moves it", async () => {
  await takePosition(reader, { threadId: given.threadId, stop: -1 });
  expect(await castVote(reader, strong())).toEqual({ ok: true });
  expect(await tallyNow()).toMatchObject({ strongLeft: 1, strongRight: 0 });

  await takePosition(reader, { threadId: given.threadId, stop: 2 });
  expect(await tallyNow()).toMatchObject({ strongLeft: 1, strongRight: 0 });
  await castVote(reader, strong());
  expect(await tallyNow()).toMatchObject({ strongLeft: 0, strongRight: 1 });
});

test("without a position in the thread, the latest one in the conflict's other threads decides", async () => {
  const place = await aThread();
  const elsewhere = await aThread({ of: place });
  given = await anArgument(place);
  await takePosition(reader, { threadId: elsewhere.threadId, stop: 2 });
  await castVote(reader, strong());
  expect(await tallyNow()).toMatchObject({ strongRight: 1, strongUndecided: 0 });
});

test("the two axes never touch, and taking one back leaves the other", async () => {
  await castVote(reader, strong());
  await castVote(reader, { ...strong(), axis: "agreement", value: -1 });
  await castVote(reader, { ...strong(), value: null });
  expect(await tallyNow()).toMatchObject({ strongUndecided: 0, disagreeUndecided: 1 });
  expect((await findOwnVote(reader, given.id)).votes).toEqual({
    quality: null,
    agreement: "disagree",
    revisionNo: null,
  });
});

test("taking back a vote that was never cast leaves no trace and reveals nothing", async () => {
  expect(await castVote(reader, { ...strong(), value: null })).toEqual({ ok: true });
  expect(await db.select().from(vote).where(eq(vote.argumentId, given.id))).toEqual([]);
  expect((await findOwnVote(reader, given.id)).tally).toBeNull();
});

test("whoever has judged sees the tally, also after taking the vote back; agreement alone shows nothing", async () => {
  await castVote(reader, { ...strong(), axis: "agreement", value: 1 });
  expect((await findOwnVote(reader, given.id)).tally).toBeNull();
  await castVote(reader, strong());
  await castVote(reader, { ...strong(), value: null });
  expect((await findOwnVote(reader, given.id)).tally).not.toBeNull();
});

test("a vote binds to the wording that its voter saw, and to none that never was", async () => {
  await db.insert(revision).values({ argumentId: given.id, no: 2, claim: "B", by: given.authorId });
  await db.update(argument).set({ revisionNo: 2 }).where(eq(argument.id, given.id));
  expect(await castVote(reader, strong())).toEqual({ ok: true });
  expect((await findOwnVote(reader, given.id)).votes.revisionNo).toBe(1);
  expect(await castVote(reader, { ...strong(), revisionNo: 7 })).toMatchObject({
    because: "invalid",
  });
});

test("fifty presses of one reader at once leave one vote an axis and a tally that equals a recount", async () => {
  const values = [1, -1, null] as const;
  const presses = Array.from({ length: 50 }, (_, index) =>
    castVote(reader, { ...strong(), value: values[index % 3] ?? null }),
  );
  expect((await Promise.all(presses)).every(({ ok }) => ok)).toBe(true);
  const rows = await db.select().from(vote).where(eq(vote.argumentId, given.id));
  expect(rows.length).toBeLessThanOrEqual(1);
  expect(await recount()).toEqual([]);
});

test("the upsert refuses exactly what the policy refuses", async () => {
  const states = ["visible", "held", "hidden", "withdrawn", "merged", "erased"];
  const banned = await aReader({ banned: true });
  const author = { ...(await aReader()), id: given.authorId };
  const stateActId = await anAct();
  for (const threadState of THREAD_STATES) {
    await db.update(thread).set({ state: threadState }).where(eq(thread.id, given.threadId));
    for (const state of states) {
      await db.update(argument).set({ state, stateActId }).where(eq(argument.id, given.id));
      for (const viewer of [null, reader, banned, author]) {
        const because = mayVote(
          viewer,
          { state: threadState },
          { authorId: given.authorId, state },
        );
        const outcome = await castVote(viewer, strong());
        expect(outcome).toEqual(because ? { ok: false, because } : { ok: true });
      }
    }
  }
});

test("a reader who was banned after the page was drawn cannot vote, whatever the session believed", async () => {
  const banned = await aReader({ banned: true });
  await castVote({ ...banned, banned: false }, strong());
  expect(await db.select().from(vote).where(eq(vote.argumentId, given.id))).toEqual([]);
});

test("Postgres itself refuses a vote on one's own argument and the deletion of any vote", async () => {
  await castVote(reader, strong());
  const own = sql`insert into vote (argument_id, voter_id, axis, value, side, counted, revision_no)
    select ${given.id}, v.id, 'quality', 1, 'left', 'left', 1 from voter v where v.reader_id = ${given.authorId}`;
  await expect(db.execute(own)).rejects.toThrow();
  await expect(db.delete(vote)).rejects.toThrow();
});

test("any sequence of votes by readers of either side leaves tallies that equal a recount, and events that replay", async () => {
  const readers = await Promise.all(
    [-2, -1, 0, 1, 2].map(async (stop) => {
      const each = await aReader();
      await takePosition(each, { threadId: given.threadId, stop: stop as -2 | -1 | 0 | 1 | 2 });
      return each;
    }),
  );
  const press = fc.record({
    who: fc.nat(4),
    axis: fc.constantFrom("quality" as const, "agreement" as const),
    value: fc.constantFrom(1, -1, 0, null),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(press, { maxLength: 25 }), async (presses) => {
      for (const { who, axis, value } of presses) {
        if (axis === "quality" && value === 0) continue;
        await castVote(readers[who] ?? null, { argumentId: given.id, revisionNo: 1, axis, value });
      }
      expect(await recount()).toEqual([]);
    }),
    { numRuns: 15 },
  );
  const last = await db
    .selectDistinctOn([voteEvent.voterId, voteEvent.axis], { value: voteEvent.value })
    .from(voteEvent)
    .where(eq(voteEvent.argumentId, given.id))
    .orderBy(voteEvent.voterId, voteEvent.axis, sql`${voteEvent.seq} desc`);
  const rows = await db.select().from(vote).where(eq(vote.argumentId, given.id));
  expect(last.map(({ value }) => value).toSorted()).toEqual(
    rows.map(({ value }) => value).toSorted(),
  );
});
