import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "../client";
import { report } from "../schema/moderation";
import { anArgument, aThread } from "../testing/factories";
import { aModerator, aReader } from "../testing/reader-factories";
import { hideArgument } from "./hide-argument";
import { reportArgument } from "./report-argument";

const complaint = (argumentId: number, text = "The quote is not in the source.") => ({
  argumentId,
  code: "misquoted" as const,
  text,
});
const reportsOn = (id: number) => db.select().from(report).where(eq(report.argumentId, id));

test("a reader reports an argument, and no page changes for it", async () => {
  const reader = await aReader();
  const shown = await anArgument(await aThread());
  expect(await reportArgument(reader, complaint(shown.id))).toEqual({ ok: true, topics: [] });
  expect(await reportsOn(shown.id)).toMatchObject([
    { reporterId: reader.id, code: "misquoted", text: "The quote is not in the source." },
  ]);
});

test("a second report by the same reader changes nothing; another reader's is one more", async () => {
  const reader = await aReader();
  const shown = await anArgument(await aThread());
  await reportArgument(reader, complaint(shown.id, "first"));
  expect(await reportArgument(reader, complaint(shown.id, "second"))).toEqual({
    ok: false,
    because: "already-so",
  });
  await reportArgument(await aReader(), complaint(shown.id, "third"));
  expect((await reportsOn(shown.id)).map(({ text }) => text)).toEqual(["first", "third"]);
});

test("the same form sent twice at once is one report", async () => {
  const reader = await aReader();
  const shown = await anArgument(await aThread());
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => reportArgument(reader, complaint(shown.id))),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await reportsOn(shown.id)).toHaveLength(1);
});

test("nobody, a banned reader and the argument's own author are refused", async () => {
  const author = await aReader();
  const shown = await anArgument(await aThread(), { authorId: author.id });
  const banned = await aReader({ banned: true });
  expect(await reportArgument(null, complaint(shown.id))).toMatchObject({ because: "signed-out" });
  expect(await reportArgument(banned, complaint(shown.id))).toMatchObject({ because: "banned" });
  expect(await reportArgument(author, complaint(shown.id))).toMatchObject({
    because: "own-argument",
  });
  expect(await reportsOn(shown.id)).toEqual([]);
});

test("what is missing, hidden or withdrawn cannot be reported", async () => {
  const reader = await aReader();
  const place = await aThread();
  const shown = await anArgument(place);
  const withdrawn = await anArgument(place, { state: "withdrawn" });
  await hideArgument(await aModerator(), { argumentId: shown.id, code: "spam", text: "An ad." });
  for (const id of [shown.id, withdrawn.id, 999_999]) {
    expect(await reportArgument(reader, complaint(id))).toMatchObject({ because: "argument-gone" });
  }
});
