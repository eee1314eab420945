import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { ThreadState } from "@/domain/thread";
import type { Viewer } from "@/domain/viewer";
import { db } from "../client";
import { argument } from "../schema/arguments";
import { story } from "../schema/stories";
import {
  aConflict,
  aFact,
  anArgument,
  aThread,
  type MadeArgument,
  type MadeThread,
} from "../testing/factories";
import { anOpeningIn, aReplyTo } from "../testing/posting-factories";
import { aReader } from "../testing/reader-factories";
import { type Posting, postArgument } from "./post-argument";

const NOT_THERE = 999_999_999_999_999;
let place: MadeThread;
let opening: MadeArgument;
beforeAll(async () => {
  place = await aThread();
  opening = await anArgument(place);
});

async function expectRefusal(viewer: Viewer, posting: Posting, because: string) {
  expect(await postArgument(viewer, posting)).toEqual({ ok: false, because });
  const made = eq(argument.submitKey, posting.submitKey);
  expect(await db.select().from(argument).where(made)).toEqual([]);
}

test("nobody posts who is not signed in, or banned", async () => {
  await expectRefusal(null, aReplyTo(opening), "signed-out");
  await expectRefusal(await aReader({ banned: true }), aReplyTo(opening), "banned");
});

const threads: [ThreadState, string, string | null][] = [
  ["closing", "thread-closing", null],
  ["closed", "thread-closed", "thread-closed"],
  ["archived", "thread-closed", "thread-closed"],
  ["draft", "argument-gone", "argument-gone"],
];
test.each(threads)(
  "a thread that is %s answers openings with %s and replies with %s",
  async (state, toOpening, toReply) => {
    const own = await aThread({ state });
    const parent = await anArgument(own);
    await expectRefusal(await aReader(), anOpeningIn(own), toOpening);
    if (toReply) await expectRefusal(await aReader(), aReplyTo(parent), toReply);
  },
);

test.each(["hidden", "withdrawn", "held", "merged", "erased"] as const)(
  "an argument that is %s takes no reply",
  async (state) => {
    const parent = await anArgument(place, { state });
    await expectRefusal(await aReader(), aReplyTo(parent), "argument-gone");
  },
);

test("what is not there takes no reply, nor does an argument under another thread's number", async () => {
  const author = await aReader();
  const elsewhere = await anArgument(await aThread());
  await expectRefusal(author, aReplyTo(opening, { parentId: NOT_THERE }), "argument-gone");
  await expectRefusal(author, aReplyTo(opening, { parentId: elsewhere.id }), "argument-gone");
  await expectRefusal(author, aReplyTo(opening, { threadId: NOT_THERE }), "argument-gone");
  await expectRefusal(author, anOpeningIn({ threadId: NOT_THERE }), "argument-gone");
});

test("a story that is a draft again takes nothing", async () => {
  const own = await aThread();
  const parent = await anArgument(own);
  await db.update(story).set({ state: "draft" }).where(eq(story.id, own.storyId));
  await expectRefusal(await aReader(), aReplyTo(parent), "argument-gone");
  await expectRefusal(await aReader(), anOpeningIn(own), "argument-gone");
});

test("an argument rests on facts of its own story only", async () => {
  const [own, foreign] = [await aFact(place), await aFact(await aConflict())];
  await expectRefusal(await aReader(), aReplyTo(opening, { facts: [own, foreign] }), "invalid");
  await expectRefusal(await aReader(), aReplyTo(opening, { facts: [NOT_THERE] }), "invalid");
});

test.each([
  ["201 characters", { claim: "x".repeat(201) }],
  ["an empty claim", { claim: "" }],
  ["10,000 characters of reasons", { body: "字".repeat(10_000) }],
  ["a zero byte", { claim: "a\0b" }],
  ["a relation of no kind", { relation: "insults" as "rebuts" }],
  ["an opening with a parent", { relation: "opens" as "rebuts" }],
])("past every check, Postgres itself refuses %s and keeps nothing of it", async (_, over) => {
  const author = await aReader();
  await expect(postArgument(author, aReplyTo(opening, over))).rejects.toThrow();
  const rows = await db.select().from(argument).where(eq(argument.authorId, author.id));
  expect(rows).toEqual([]);
});
