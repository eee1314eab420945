import { beforeAll, expect, test } from "vitest";
import { argumentsWhere } from "../queries/arguments-shown";
import { aFact, anArgument, aThread, type MadeThread } from "../testing/factories";
import { storedArgument } from "../testing/posting-factories";
import { aReader } from "../testing/reader-factories";
import { withdrawArgument } from "./withdraw-argument";

let place: MadeThread;
beforeAll(async () => {
  place = await aThread();
});

test("what its author takes back keeps its place and its replies, and loses its words", async () => {
  const author = await aReader();
  const own = await anArgument(place, { authorId: author.id });
  const reply = await anArgument(place, { parent: own });
  const outcome = await withdrawArgument(author, { argumentId: own.id });
  expect(outcome).toMatchObject({ ok: true });
  const shown = await argumentsWhere("en", undefined);
  const of = (id: number) => shown.find((each) => each.id === id);
  expect(of(own.id)).toMatchObject({ state: "withdrawn", wording: null, tally: null });
  expect(of(reply.id)).toMatchObject({ state: "visible", parentId: own.id });
});

test("every page that showed it is told: above it, below it, its author's and its facts'", async () => {
  const author = await aReader();
  const factId = await aFact(place);
  const opening = await anArgument(place);
  const own = await anArgument(place, { authorId: author.id, parent: opening, factIds: [factId] });
  const below = await anArgument(place, { parent: own });
  const outcome = await withdrawArgument(author, { argumentId: own.id });
  expect(new Set(outcome.ok ? outcome.topics : [])).toEqual(
    new Set([
      "home",
      `story:${place.storySlug}`,
      `conflict:${place.conflictId}`,
      `thread:${place.threadId}`,
      ...[opening, own, below].map(({ id }) => `argument:${id}`),
      `reader:${author.id}`,
      `fact:${factId}`,
    ]),
  );
});

test("one's own words may be taken back after the thread has closed", async () => {
  const author = await aReader();
  const own = await anArgument(await aThread({ state: "closed" }), { authorId: author.id });
  expect(await withdrawArgument(author, { argumentId: own.id })).toMatchObject({ ok: true });
});

test("nobody else withdraws it, moderators included", async () => {
  const own = await anArgument(place);
  const refusals = [
    [null, "signed-out"],
    [await aReader(), "not-yours"],
    [await aReader({ role: "administrator" }), "not-yours"],
    [await aReader({ banned: true }), "banned"],
  ] as const;
  for (const [viewer, because] of refusals) {
    const outcome = await withdrawArgument(viewer, { argumentId: own.id });
    expect(outcome).toEqual({ ok: false, because });
  }
  expect(await storedArgument(own.id)).toMatchObject({ state: "visible" });
});

test("what is withdrawn already, hidden or not there cannot be withdrawn", async () => {
  const author = await aReader();
  for (const state of ["withdrawn", "hidden", "held", "erased"] as const) {
    const own = await anArgument(place, { authorId: author.id, state });
    const outcome = await withdrawArgument(author, { argumentId: own.id });
    expect(outcome).toEqual({ ok: false, because: "argument-gone" });
    expect(await storedArgument(own.id)).toMatchObject({ state });
  }
  const none = await withdrawArgument(author, { argumentId: 999_999_999 });
  expect(none).toEqual({ ok: false, because: "argument-gone" });
});

test("pressed twice at once it is withdrawn once", async () => {
  const author = await aReader();
  const own = await anArgument(place, { authorId: author.id });
  const both = await Promise.all(
    [1, 2].map(() => withdrawArgument(author, { argumentId: own.id })),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});
