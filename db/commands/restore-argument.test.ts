import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mayWithdraw } from "@/domain/policy";
import { db } from "../client";
import { act } from "../schema/acts";
import { argument } from "../schema/arguments";
import { actArgument } from "../schema/moderation";
import { anArgument, aThread } from "../testing/factories";
import { aModerator, aReader } from "../testing/reader-factories";
import { hideArgument } from "./hide-argument";
import { restoreArgument } from "./restore-argument";

const text = "On a second look it is about the claim.";
const hide = async (argumentId: number) =>
  hideArgument(await aModerator(), { argumentId, code: "spam", text: "Sold here before." });
const stateOf = async (id: number) =>
  (await db.select().from(argument).where(eq(argument.id, id)))[0];

test("a restored argument is visible again, and the log says which entry that undoes", async () => {
  const shown = await anArgument(await aThread());
  const hidden = await hide(shown.id);
  const moderator = await aModerator();
  const outcome = await restoreArgument(moderator, { argumentId: shown.id, text });

  expect(await stateOf(shown.id)).toMatchObject({ state: "visible", stateActId: null });
  const [entry] = await db
    .select({ act })
    .from(act)
    .innerJoin(actArgument, eq(actArgument.actId, act.id))
    .where(eq(actArgument.argumentId, shown.id))
    .orderBy(desc(act.id));
  expect(entry?.act).toMatchObject({
    kind: "restore",
    actorId: moderator.id,
    code: null,
    text,
    undoes: hidden.ok ? hidden.actId : null,
  });
  expect(outcome).toMatchObject({ ok: true, topics: hidden.ok ? hidden.topics : [] });
});

test("what its author had withdrawn before it was hidden comes back withdrawn", async () => {
  const withdrawn = await anArgument(await aThread(), { state: "withdrawn" });
  await hide(withdrawn.id);
  expect(await stateOf(withdrawn.id)).toMatchObject({ state: "hidden" });
  await restoreArgument(await aModerator(), { argumentId: withdrawn.id, text });
  expect(await stateOf(withdrawn.id)).toMatchObject({ state: "withdrawn" });
});

test("its author can neither take back nor bring back what a moderator has hidden", async () => {
  const author = await aReader();
  const shown = await anArgument(await aThread(), { authorId: author.id });
  await hide(shown.id);
  const row = await stateOf(shown.id);
  expect(row && mayWithdraw(author, row)).toBe("argument-gone");
  expect(await restoreArgument(author, { argumentId: shown.id, text })).toEqual({
    ok: false,
    because: "not-moderator",
  });
});

test("it can be hidden again after that, and restored again, each with an entry of its own", async () => {
  const shown = await anArgument(await aThread());
  const moderator = await aModerator();
  for (const _ of [1, 2]) {
    expect(await hide(shown.id)).toMatchObject({ ok: true });
    expect(await restoreArgument(moderator, { argumentId: shown.id, text })).toMatchObject({
      ok: true,
    });
  }
  const entries = await db.select().from(actArgument).where(eq(actArgument.argumentId, shown.id));
  expect(entries).toHaveLength(4);
});

test("nobody, a reader and a banned moderator are refused; what is not hidden is so already", async () => {
  const shown = await anArgument(await aThread());
  const moderator = await aModerator();
  const asked = { argumentId: shown.id, text };
  expect(await restoreArgument(moderator, asked)).toMatchObject({ because: "already-so" });
  expect(await restoreArgument(moderator, { argumentId: 999_999, text })).toMatchObject({
    because: "argument-gone",
  });
  await hide(shown.id);
  const banned = await aReader({ role: "administrator", banned: true });
  expect(await restoreArgument(null, asked)).toMatchObject({ because: "signed-out" });
  expect(await restoreArgument(await aReader(), asked)).toMatchObject({ because: "not-moderator" });
  expect(await restoreArgument(banned, asked)).toMatchObject({ because: "banned" });
  expect(await stateOf(shown.id)).toMatchObject({ state: "hidden" });
});

test("of two restorations at once one is told that it is so already", async () => {
  const shown = await anArgument(await aThread());
  await hide(shown.id);
  const moderators = await Promise.all([1, 2].map(aModerator));
  const outcomes = await Promise.all(
    moderators.map((moderator) => restoreArgument(moderator, { argumentId: shown.id, text })),
  );
  expect(outcomes.map((outcome) => outcome.ok || outcome.because).toSorted()).toEqual([
    "already-so",
    true,
  ]);
});
