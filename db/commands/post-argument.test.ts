import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { REPLY_RELATIONS } from "@/domain/relation";
import { db, sqlClient } from "../client";
import { citation, revision } from "../schema/arguments";
import { fact, factStatus } from "../schema/facts";
import {
  aFact,
  anArgument,
  aThread,
  type MadeArgument,
  type MadeThread,
} from "../testing/factories";
import { anOpeningIn, aReplyTo, idOf, storedArgument } from "../testing/posting-factories";
import { aReader } from "../testing/reader-factories";
import { postArgument } from "./post-argument";

let place: MadeThread;
let opening: MadeArgument;
beforeAll(async () => {
  place = await aThread();
  opening = await anArgument(place, { camp: "left" });
});

test("an opening speaks for the camp that its author chose", async () => {
  const author = await aReader();
  const form = anOpeningIn(place, { camp: "right", body: "Because." });
  const id = idOf(await postArgument(author, form));
  expect(await storedArgument(id)).toMatchObject({
    relation: "opens",
    camp: "right",
    direction: "right",
    parentId: null,
    authorId: author.id,
    state: "visible",
    revisionNo: 1,
  });
  const words = await db.select().from(revision).where(eq(revision.argumentId, id));
  expect(words).toMatchObject([{ no: 1, body: "Because.", by: author.id }]);
});

test.each([
  ["rebuts", "right"],
  ["undercuts", "right"],
  ["supports", "left"],
] as const)(
  "a reply that %s an argument of the left speaks for the %s",
  async (relation, direction) => {
    const id = idOf(await postArgument(await aReader(), aReplyTo(opening, { relation })));
    expect(await storedArgument(id)).toMatchObject({ direction, parentId: opening.id, camp: null });
  },
);

test("a rebuttal of a rebuttal speaks for the first camp again", async () => {
  const id = idOf(await postArgument(await aReader(), aReplyTo(opening)));
  const under = aReplyTo(opening, { parentId: id });
  expect(await storedArgument(idOf(await postArgument(await aReader(), under)))).toMatchObject({
    direction: "left",
  });
});

test.each([
  [null, 24],
  [0, 0],
  [72, 72],
])("a thread that says %s hides new votes for %i hours", async (blindHours, hours) => {
  const own = await aThread({ blindHours });
  const row = await storedArgument(idOf(await postArgument(await aReader(), anOpeningIn(own))));
  expect((row?.revealAt.getTime() ?? 0) - (row?.postedAt.getTime() ?? 0)).toBe(hours * 3_600_000);
});

test("facts are cited with the status that they have at that moment", async () => {
  const [first, second] = [await aFact(place), await aFact(place)];
  await db.insert(factStatus).values({ factId: second, no: 2, status: "disputed" });
  await db.update(fact).set({ statusNo: 2 }).where(eq(fact.id, second));
  const form = aReplyTo(opening, { facts: [first, second] });
  const id = idOf(await postArgument(await aReader(), form));
  const rows = await db.select().from(citation).where(eq(citation.argumentId, id));
  expect(rows).toEqual([
    { argumentId: id, factId: first, statusNo: 1 },
    { argumentId: id, factId: second, statusNo: 2 },
  ]);
});

test("a thread that is closing still takes answers, of any relation", async () => {
  const parent = await anArgument(await aThread({ state: "closing" }));
  for (const relation of REPLY_RELATIONS) {
    const form = aReplyTo(parent, { relation });
    expect(await postArgument(await aReader(), form)).toMatchObject({ ok: true });
  }
});

test("200 characters outside the basic plane fit", async () => {
  const form = aReplyTo(opening, { claim: "𠮷".repeat(200), lang: "zh-Hans" });
  expect(await postArgument(await aReader(), form)).toMatchObject({ ok: true });
});

test("everything above it, its author, its facts and its place are told, here and by notice", async () => {
  const author = await aReader();
  const factId = await aFact(place);
  const middle = idOf(await postArgument(await aReader(), aReplyTo(opening)));
  const heard: string[] = [];
  const { unlisten } = await sqlClient.listen("diptych_pages", (notice) =>
    heard.push(...JSON.parse(notice).topics),
  );
  const form = aReplyTo(opening, { parentId: middle, facts: [factId] });
  const outcome = await postArgument(author, form);
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  await unlisten();
  const topics = outcome.ok ? [...outcome.topics] : [];
  expect(topics.toSorted()).toEqual(
    [
      "home",
      `story:${place.storySlug}`,
      `conflict:${place.conflictId}`,
      `thread:${place.threadId}`,
      `argument:${opening.id}`,
      `argument:${middle}`,
      `argument:${idOf(outcome)}`,
      `reader:${author.id}`,
      `fact:${factId}`,
    ].toSorted(),
  );
  expect(heard).toEqual(topics);
});
