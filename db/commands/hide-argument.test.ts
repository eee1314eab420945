import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { HideArgument } from "@/domain/moderation";
import { db } from "../client";
import { act } from "../schema/acts";
import { argument } from "../schema/arguments";
import { actArgument } from "../schema/moderation";
import { aFact, anArgument, aThread } from "../testing/factories";
import { aModerator, aReader } from "../testing/reader-factories";
import { hideArgument } from "./hide-argument";

const because = (argumentId: number): HideArgument => ({
  argumentId,
  code: "abuse",
  text: "Attacks a named person instead of the claim.",
});
const stateOf = async (id: number) =>
  (await db.select().from(argument).where(eq(argument.id, id)))[0];
const actsOn = (id: number) =>
  db
    .select({ act })
    .from(act)
    .innerJoin(actArgument, eq(actArgument.actId, act.id))
    .where(eq(actArgument.argumentId, id));

test("a moderator hides an argument and the log says who, by which rule and why", async () => {
  const moderator = await aModerator();
  const shown = await anArgument(await aThread());
  const outcome = await hideArgument(moderator, because(shown.id));

  expect(outcome).toMatchObject({ ok: true });
  const [entry, ...others] = await actsOn(shown.id);
  expect(others).toEqual([]);
  expect(entry?.act).toMatchObject({
    kind: "hide",
    actorId: moderator.id,
    threadId: shown.threadId,
    code: "abuse",
    text: "Attacks a named person instead of the claim.",
    before: { state: "visible" },
    undoes: null,
  });
  expect(await stateOf(shown.id)).toMatchObject({ state: "hidden", stateActId: entry?.act.id });
});

test("every page that showed it is told: what it answers, what answers it, its facts, its author and the log", async () => {
  const place = await aThread();
  const factId = await aFact(place);
  const opening = await anArgument(place);
  const hidden = await anArgument(place, { parent: opening, factIds: [factId] });
  const reply = await anArgument(place, { parent: hidden });
  const below = await anArgument(place, { parent: reply, relation: "supports" });
  const beside = await anArgument(place, { parent: opening });

  const outcome = await hideArgument(await aModerator(), because(hidden.id));
  const topics: string[] = outcome.ok ? outcome.topics : [];
  expect(topics.toSorted()).toEqual(
    [
      "home",
      "log",
      `story:${place.storySlug}`,
      `conflict:${place.conflictId}`,
      `thread:${place.threadId}`,
      `reader:${hidden.authorId}`,
      `fact:${factId}`,
      ...[opening, hidden, reply, below].map(({ id }) => `argument:${id}`),
    ].toSorted(),
  );
  expect(topics).not.toContain(`argument:${beside.id}`);
});

test("nobody, a reader and a banned moderator are refused, and nothing is written", async () => {
  const shown = await anArgument(await aThread());
  const banned = await aReader({ role: "moderator", banned: true });
  const refusals = [
    await hideArgument(null, because(shown.id)),
    await hideArgument(await aReader(), because(shown.id)),
    await hideArgument(banned, because(shown.id)),
  ];
  expect(refusals).toEqual([
    { ok: false, because: "signed-out" },
    { ok: false, because: "not-moderator" },
    { ok: false, because: "banned" },
  ]);
  expect(await actsOn(shown.id)).toEqual([]);
  expect(await stateOf(shown.id)).toMatchObject({ state: "visible" });
});

test("what is not there, or is shown to nobody, cannot be hidden", async () => {
  const moderator = await aModerator();
  const place = await aThread();
  const gone = { ok: false, because: "argument-gone" };
  expect(await hideArgument(moderator, because(999_999))).toEqual(gone);
  for (const state of ["held", "merged", "erased"] as const) {
    const row = await anArgument(place, { state });
    expect(await hideArgument(moderator, because(row.id))).toEqual(gone);
  }
});

test("of two moderators at once the second is told that it is so already, and the log has one entry", async () => {
  const shown = await anArgument(await aThread());
  const moderators = await Promise.all([1, 2, 3, 4].map(aModerator));
  const outcomes = await Promise.all(
    moderators.map((moderator) => hideArgument(moderator, because(shown.id))),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter(({ ok }) => !ok)).toEqual(
    Array(3).fill({ ok: false, because: "already-so" }),
  );
  expect(await actsOn(shown.id)).toHaveLength(1);
});

test("arguments above and below each other can be hidden at the same moment", async () => {
  const place = await aThread();
  const opening = await anArgument(place);
  const reply = await anArgument(place, { parent: opening });
  const moderator = await aModerator();
  const outcomes = await Promise.all(
    [opening, reply].map(({ id }) => hideArgument(moderator, because(id))),
  );
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
});
