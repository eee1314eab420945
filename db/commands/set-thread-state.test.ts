import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { SettableState } from "@/domain/thread";
import { db } from "../client";
import { act } from "../schema/acts";
import { thread } from "../schema/threads";
import { anArgument, aThread } from "../testing/factories";
import { aModerator, aReader } from "../testing/reader-factories";
import { setThreadState } from "./set-thread-state";

const to = (threadId: number, state: SettableState) => ({
  threadId,
  state,
  text: "Two weeks have passed.",
});
const stateOf = async (id: number) =>
  (await db.select().from(thread).where(eq(thread.id, id)))[0]?.state;

test("a moderator lets a thread close, closes and reopens it; the log keeps each step", async () => {
  const { threadId } = await aThread();
  const moderator = await aModerator();
  for (const state of ["closing", "closed", "open"] as const) {
    expect(await setThreadState(moderator, to(threadId, state))).toMatchObject({ ok: true });
    expect(await stateOf(threadId)).toBe(state);
  }
  const entries = await db.select().from(act).where(eq(act.threadId, threadId)).orderBy(act.id);
  expect(entries.map(({ before }) => before)).toEqual([
    { state: "open", to: "closing" },
    { state: "closing", to: "closed" },
    { state: "closed", to: "open" },
  ]);
  expect(entries[0]).toMatchObject({
    kind: "thread-state",
    actorId: moderator.id,
    text: "Two weeks have passed.",
  });
});

test("every page that says whether the thread is open is told, those of its arguments too", async () => {
  const place = await aThread();
  const opening = await anArgument(place);
  const reply = await anArgument(place, { parent: opening });
  const outcome = await setThreadState(await aModerator(), to(place.threadId, "closed"));
  expect(outcome.ok && outcome.topics.toSorted()).toEqual(
    [
      "home",
      "log",
      `story:${place.storySlug}`,
      `conflict:${place.conflictId}`,
      `thread:${place.threadId}`,
      `argument:${opening.id}`,
      `argument:${reply.id}`,
    ].toSorted(),
  );
});

test("nobody, a reader and a banned moderator are refused, and the thread stays open", async () => {
  const { threadId } = await aThread();
  const banned = await aReader({ role: "moderator", banned: true });
  const asked = to(threadId, "closed");
  expect(await setThreadState(null, asked)).toMatchObject({ because: "signed-out" });
  expect(await setThreadState(await aReader(), asked)).toMatchObject({ because: "not-moderator" });
  expect(await setThreadState(banned, asked)).toMatchObject({ because: "banned" });
  expect(await stateOf(threadId)).toBe("open");
});

test("a thread that is not there, a draft and an archived one are refused; the present state is so already", async () => {
  const moderator = await aModerator();
  const { threadId } = await aThread();
  expect(await setThreadState(moderator, to(999_999, "open"))).toMatchObject({
    because: "invalid",
  });
  for (const state of ["draft", "archived"] as const) {
    const other = await aThread({ state });
    expect(await setThreadState(moderator, to(other.threadId, "open"))).toMatchObject({
      because: "invalid",
    });
  }
  expect(await setThreadState(moderator, to(threadId, "open"))).toMatchObject({
    because: "already-so",
  });
});

test("two moderators who close it at once leave one entry", async () => {
  const { threadId } = await aThread();
  const moderators = await Promise.all([1, 2].map(aModerator));
  const outcomes = await Promise.all(
    moderators.map((moderator) => setThreadState(moderator, to(threadId, "closed"))),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.select().from(act).where(eq(act.threadId, threadId))).toHaveLength(1);
});

test("closing waits for whoever is posting in the thread at that moment", async () => {
  const { threadId } = await aThread();
  const moderator = await aModerator();
  let closed = false;
  const closing = await db.transaction(async (tx) => {
    await tx.select().from(thread).where(eq(thread.id, threadId)).for("share");
    const running = setThreadState(moderator, to(threadId, "closed")).then((outcome) => {
      closed = true;
      return outcome;
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(closed).toBe(false);
    return { running };
  });
  expect(await closing.running).toMatchObject({ ok: true });
});
