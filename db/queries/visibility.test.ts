import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "../client";
import { castVote } from "../commands/cast-vote";
import { argument, revision, translation } from "../schema/arguments";
import { story } from "../schema/stories";
import {
  aFact,
  anArgument,
  aThread,
  type MadeArgument,
  type MadeThread,
} from "../testing/factories";
import { anAct, aReader } from "../testing/reader-factories";
import { findArgument, findRevisions } from "./arguments";
import { findConflict } from "./conflicts";
import { findFact } from "./facts";
import { listActs } from "./log";
import { findReaderPage } from "./readers";
import { findStory, listStories } from "./stories";
import { findThread } from "./threads";

const MARKER = "zanzibarquartz";
let place: MadeThread;
let opening: MadeArgument;
let marked: MadeArgument;
let reply: MadeArgument;
let factId: number;

beforeAll(async () => {
  place = await aThread();
  factId = await aFact(place);
  opening = await anArgument(place);
  marked = await anArgument(place, {
    parent: opening,
    claim: `${MARKER} claim`,
    body: `${MARKER} body`,
    factIds: [factId],
  });
  reply = await anArgument(place, { parent: marked, claim: "The reply stays" });
  const by = marked.authorId;
  await db.insert(revision).values({ argumentId: marked.id, no: 2, claim: `${MARKER} 2`, by });
  await db.update(argument).set({ revisionNo: 2 }).where(eq(argument.id, marked.id));
  await db.insert(translation).values({
    argumentId: marked.id,
    lang: "zh-Hans",
    no: 1,
    ofRevision: 2,
    claim: `${MARKER} 译文`,
    approvedBy: by,
  });
});

/** Everything that any page loads about the place. */
async function everything(): Promise<string> {
  const loaded = await Promise.all(
    ["en", "zh-Hans"].flatMap((lang) => [
      listStories(null, lang),
      findStory(null, lang, place.storySlug),
      findConflict(null, lang, place.conflictId),
      findFact(null, lang, factId),
      findThread(null, lang, place.threadId),
      ...[opening, marked, reply].map(({ id }) => findArgument(null, lang, id)),
      findReaderPage(null, lang, marked.authorId),
      listActs(null, lang, 1),
      findRevisions(null, marked.id),
    ]),
  );
  return JSON.stringify(loaded);
}

test("a visible argument is found, so that the absence of a hidden one means something", async () => {
  const all = await everything();
  for (const text of ["claim", "body", "2", "译文"]) {
    expect(all.includes(`${MARKER} ${text}`)).toBe(true);
  }
});

describe.each(["hidden", "withdrawn", "held", "merged", "erased"])(
  "an argument that is %s",
  (state) => {
    beforeAll(async () => {
      const stateActId = state === "hidden" ? await anAct({ threadId: place.threadId }) : null;
      await db.update(argument).set({ state, stateActId }).where(eq(argument.id, marked.id));
    });

    test("leaves no word of itself anywhere that a page loads", async () => {
      expect(await everything()).not.toContain(MARKER);
    });

    test("has no history", async () => {
      expect(await findRevisions(null, marked.id)).toBeNull();
    });

    test("keeps its replies, and counts in nothing", async () => {
      const thread = await findThread(null, "en", place.threadId);
      expect(thread?.arguments.map(({ id }) => id)).toContain(reply.id);
      const conflict = await findConflict(null, "en", place.conflictId);
      expect(conflict?.threads[0]?.count).toBe(2);
      expect((await findFact(null, "en", factId))?.conflicts).toEqual([]);
    });

    test("is a tombstone when hidden or withdrawn, and otherwise not there", async () => {
      const isThere = ["hidden", "withdrawn"].includes(state);
      expect((await findArgument(null, "en", marked.id)) !== null).toBe(isThere);
    });
  },
);

test("before its votes are revealed an argument looks the same with and without them", async () => {
  const inAnHour = new Date(Date.now() + 3_600_000);
  const fresh = await anArgument(place, { revealAt: inAnHour });
  await db.update(argument).set({ postedAt: new Date() }).where(eq(argument.id, fresh.id));
  const load = async () =>
    JSON.stringify([
      await listStories(null, "en"),
      await findConflict(null, "en", place.conflictId),
      await findThread(null, "en", place.threadId),
      await findArgument(null, "en", fresh.id),
      await findReaderPage(null, "en", fresh.authorId),
    ]);
  const before = await load();
  for (let voter = 0; voter < 6; voter += 1) {
    const reader = await aReader();
    const press = { argumentId: fresh.id, revisionNo: 1 } as const;
    expect(await castVote(reader, { ...press, axis: "quality", value: 1 })).toEqual({ ok: true });
    await castVote(reader, { ...press, axis: "agreement", value: 1 });
  }
  expect(await load()).toBe(before);
});

test("a draft thread and a draft story are nobody's", async () => {
  const draft = await aThread({ of: place, state: "draft" });
  const hidden = await anArgument(draft, { claim: `${MARKER} draft` });
  expect(await findThread(null, "en", draft.threadId)).toBeNull();
  expect(await findArgument(null, "en", hidden.id)).toBeNull();
  expect((await findReaderPage(null, "en", hidden.authorId))?.arguments).toEqual([]);
  await db.update(story).set({ state: "draft" }).where(eq(story.id, place.storyId));
  expect(await findThread(null, "en", place.threadId)).toBeNull();
  expect(await everything()).not.toContain(MARKER);
});
