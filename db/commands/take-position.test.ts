import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "../client";
import { findStop } from "../queries/own";
import { findThread } from "../queries/threads";
import { stance } from "../schema/threads";
import { aThread } from "../testing/factories";
import { aReader } from "../testing/reader-factories";
import { takePosition } from "./take-position";

const stops = async (threadId: number) =>
  (await db.select().from(stance).where(eq(stance.threadId, threadId)).orderBy(asc(stance.no))).map(
    ({ value }) => value,
  );

test("every change of position is kept, and standing still adds nothing", async () => {
  const { threadId } = await aThread();
  const reader = await aReader();
  for (const stop of [-2, -2, 0, 1] as const) await takePosition(reader, { threadId, stop });
  expect(await stops(threadId)).toEqual([-2, 0, 1]);
  expect(await findStop(reader, threadId)).toBe(1);
});

test("a thread counts each reader once, where they stand now", async () => {
  const { threadId } = await aThread();
  const [one, other] = [await aReader(), await aReader()];
  await takePosition(one, { threadId, stop: -2 });
  await takePosition(one, { threadId, stop: 2 });
  await takePosition(other, { threadId, stop: 0 });
  expect((await findThread(null, "en", threadId))?.stances).toEqual([0, 0, 1, 0, 1]);
});

test("changes of one reader that race are numbered one after another", async () => {
  const { threadId } = await aThread();
  const reader = await aReader();
  const raced = ([-2, -1, 0, 1, 2, -2, 1] as const).map((stop) =>
    takePosition(reader, { threadId, stop }),
  );
  expect((await Promise.all(raced)).every(({ ok }) => ok)).toBe(true);
  expect((await stops(threadId)).length).toBeGreaterThan(1);
});

test("nobody, the banned and a closed thread take no position", async () => {
  const open = await aThread();
  const closed = await aThread({ state: "closed" });
  const draft = await aThread({ state: "draft" });
  const reader = await aReader();
  const banned = await aReader({ banned: true });
  const because = async (viewer: typeof reader | null, { threadId }: { threadId: number }) => {
    const outcome = await takePosition(viewer, { threadId, stop: 1 });
    return outcome.ok ? null : outcome.because;
  };
  expect(await because(null, open)).toBe("signed-out");
  expect(await because(banned, open)).toBe("banned");
  expect(await because(reader, closed)).toBe("thread-closed");
  expect(await because(reader, draft)).toBe("argument-gone");
  expect(await because(reader, { threadId: 999_999 })).toBe("argument-gone");
});
