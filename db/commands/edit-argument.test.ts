import { and, asc, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Edit } from "@/domain/argument-form";
import type { Reader } from "@/domain/viewer";
import { db } from "../client";
import { argumentsWhere } from "../queries/arguments-shown";
import { argument, citation, revision, translation } from "../schema/arguments";
import { aFact, anArgument, aThread, type MadeThread } from "../testing/factories";
import { storedArgument } from "../testing/posting-factories";
import { aReader } from "../testing/reader-factories";
import { aVote } from "../testing/vote-factories";
import { castVote } from "./cast-vote";
import { editArgument } from "./edit-argument";

let place: MadeThread;
let author: Reader;
beforeAll(async () => {
  place = await aThread();
  author = await aReader();
});

const anOwn = (choices = {}) => anArgument(place, { authorId: author.id, ...choices });
const justNow = () => ({ postedAt: new Date(Date.now() - 60_000) });
const wordings = (id: number) =>
  db.select().from(revision).where(eq(revision.argumentId, id)).orderBy(asc(revision.no));

/** The form as it was drawn for the wording that stands now. */
async function anEdit(id: number, over: Partial<Edit> = {}): Promise<Edit> {
  const no = (await storedArgument(id))?.revisionNo ?? 0;
  const seen = (await wordings(id)).find((each) => each.no === no);
  const facts: number[] = [];
  const { claim = "", body = "", at = new Date() } = seen ?? {};
  const form = { argumentId: id, revisionNo: no, seenAt: at.getTime(), claim, body, facts };
  return { ...form, lang: "en", ...over };
}

test("new words are a new revision, and the old ones stay readable", async () => {
  const { id } = await anOwn({ claim: "First" });
  expect(await editArgument(author, await anEdit(id, { claim: "Second" }))).toMatchObject({
    ok: true,
  });
  expect(await storedArgument(id)).toMatchObject({ revisionNo: 2 });
  expect(await wordings(id)).toMatchObject([
    { no: 1, claim: "First" },
    { no: 2, claim: "Second", by: author.id },
  ]);
});

test("a slip mended within five minutes, before anybody acted on it, leaves no trace", async () => {
  const { id } = await anOwn({ claim: "Frist", ...justNow() });
  await editArgument(author, await anEdit(id, { claim: "First" }));
  expect(await wordings(id)).toMatchObject([{ no: 2, claim: "First" }]);
});

test("a vote for the words before a repair does not count for those after it", async () => {
  const { id } = await anOwn({ claim: "Yes", ...justNow() });
  await editArgument(author, await anEdit(id, { claim: "No" }));
  const press = { argumentId: id, revisionNo: 1, axis: "quality", value: 1 } as const;
  expect(await castVote(await aReader(), press)).toEqual({ ok: false, because: "invalid" });
});

test.each([
  ["a vote", (id: number) => aVote(id)],
  ["a vote that was taken back", (id: number) => aVote(id, { value: null })],
  [
    "a reply",
    async (id: number) => {
      const row = await storedArgument(id);
      await anArgument(place, {
        parent: { id, threadId: place.threadId, direction: "left", authorId: row?.authorId ?? 0 },
      });
    },
  ],
  ["a translation", (id: number) => translate(id)],
])("after %s even a quick edit is a revision of its own", async (_, touch) => {
  const { id } = await anOwn(justNow());
  await touch(id);
  await editArgument(author, await anEdit(id, { claim: "Other words" }));
  expect(await wordings(id)).toHaveLength(2);
});

const translate = (argumentId: number) =>
  db.insert(translation).values({
    argumentId,
    lang: "zh-Hans",
    no: 1,
    ofRevision: 1,
    claim: "译文",
    approvedBy: author.id,
  });

test("a translation of the earlier words is shown no more", async () => {
  const { id } = await anOwn();
  await translate(id);
  const claim = async () =>
    (await argumentsWhere("zh-Hans", eq(argument.id, id)))[0]?.wording?.claim;
  expect(await claim()).toBe("译文");
  await editArgument(author, await anEdit(id, { claim: "New words" }));
  expect(await claim()).toBe("New words");
});

test("facts are replaced, those kept keep the status they were cited with, and no revision is made", async () => {
  const [kept, dropped, added] = [await aFact(place), await aFact(place), await aFact(place)];
  const { id } = await anOwn({ factIds: [kept, dropped] });
  await db
    .update(citation)
    .set({ statusNo: 7 })
    .where(and(eq(citation.argumentId, id), eq(citation.factId, kept)));
  const outcome = await editArgument(author, await anEdit(id, { facts: [kept, added] }));
  const rows = await db
    .select()
    .from(citation)
    .where(eq(citation.argumentId, id))
    .orderBy(citation.factId);
  expect(rows).toMatchObject([
    { factId: kept, statusNo: 7 },
    { factId: added, statusNo: 1 },
  ]);
  expect(await wordings(id)).toHaveLength(1);
  const told = outcome.ok ? outcome.topics : [];
  expect(told).toEqual(
    expect.arrayContaining([kept, dropped, added].map((each) => `fact:${each}`)),
  );
});

test("every page that draws it is told, those of its replies too", async () => {
  const opening = await anArgument(place);
  const own = await anOwn({ parent: opening });
  const below = await anArgument(place, { parent: own });
  const outcome = await editArgument(author, await anEdit(own.id, { claim: "Other words" }));
  expect(outcome.ok ? outcome.topics : []).toEqual(
    expect.arrayContaining([
      "home",
      `story:${place.storySlug}`,
      `conflict:${place.conflictId}`,
      `thread:${place.threadId}`,
      ...[opening, own, below].map(({ id }) => `argument:${id}`),
      `reader:${author.id}`,
    ]),
  );
});
