import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Edit } from "@/domain/argument-form";
import type { Reader, Viewer } from "@/domain/viewer";
import { db } from "../client";
import { revision } from "../schema/arguments";
import { aConflict, aFact, anArgument, aThread, type MadeThread } from "../testing/factories";
import { aReader } from "../testing/reader-factories";
import { whileHeld } from "../testing/while-held";
import { editArgument } from "./edit-argument";

let place: MadeThread;
let author: Reader;
beforeAll(async () => {
  place = await aThread();
  author = await aReader();
});

const wordings = (id: number) => db.select().from(revision).where(eq(revision.argumentId, id));

/** A form drawn for the first wording. */
async function anEdit(id: number, over: Partial<Edit> = {}): Promise<Edit> {
  const seenAt = (await wordings(id))[0]?.at.getTime() ?? 0;
  const facts: number[] = [];
  return {
    argumentId: id,
    revisionNo: 1,
    seenAt,
    claim: "Edited",
    body: "",
    lang: "en",
    facts,
    ...over,
  };
}

async function expectRefusal(viewer: Viewer, edit: Edit, because: string) {
  expect(await editArgument(viewer, edit)).toEqual({ ok: false, because });
  expect((await wordings(edit.argumentId)).map(({ claim }) => claim)).not.toContain("Edited");
}

test("nobody edits what is not theirs, moderators included", async () => {
  const { id } = await anArgument(place);
  const edit = await anEdit(id);
  await expectRefusal(null, edit, "signed-out");
  await expectRefusal(await aReader({ banned: true }), edit, "banned");
  await expectRefusal(await aReader(), edit, "not-yours");
  await expectRefusal(await aReader({ role: "administrator" }), edit, "not-yours");
});

test.each(["hidden", "withdrawn", "held", "erased"] as const)(
  "an argument that is %s cannot be edited",
  async (state) => {
    const { id } = await anArgument(place, { authorId: author.id, state });
    await expectRefusal(author, await anEdit(id), "argument-gone");
  },
);

test("an argument that is not there cannot be edited", async () => {
  await expectRefusal(author, await anEdit(999_999_999), "argument-gone");
});

test("a thread that has closed keeps its words as they are", async () => {
  const { id } = await anArgument(await aThread({ state: "closed" }), { authorId: author.id });
  await expectRefusal(author, await anEdit(id), "thread-closed");
});

test("a thread that closes meanwhile refuses the edit", async () => {
  const own = await aThread();
  const { id } = await anArgument(own, { authorId: author.id });
  const edit = await anEdit(id);
  const close = sql`update thread set state = 'closed' where id = ${own.threadId}`;
  const outcome = await whileHeld(close, () => editArgument(author, edit));
  expect(outcome).toEqual({ ok: false, because: "thread-closed" });
});

test("an edit that changes nothing is none", async () => {
  const factId = await aFact(place);
  const { id } = await anArgument(place, { authorId: author.id, claim: "Same", factIds: [factId] });
  const same = await anEdit(id, { claim: "Same", facts: [factId] });
  await expectRefusal(author, same, "nothing-changed");
});

test("facts of another story are refused", async () => {
  const { id } = await anArgument(place, { authorId: author.id });
  const foreign = await aFact(await aConflict());
  await expectRefusal(author, await anEdit(id, { facts: [foreign] }), "invalid");
});

test.each([
  ["long ago", new Date(Date.now() - 3_600_000)],
  ["a minute ago, so that the first edit mends it in place", new Date(Date.now() - 60_000)],
])(
  "of two edits at once of what was posted %s the second is told the wording that stands",
  async (_, postedAt) => {
    const { id } = await anArgument(place, { authorId: author.id, postedAt });
    const [one, other] = [await anEdit(id, { claim: "One" }), await anEdit(id, { claim: "Other" })];
    const outcomes = await Promise.all([editArgument(author, one), editArgument(author, other)]);
    const told = outcomes.find((outcome) => "present" in outcome);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const won = outcomes[0]?.ok ? "One" : "Other";
    expect(told).toMatchObject({ because: "edited-meanwhile", present: { claim: won } });
  },
);

test("told of the present wording, its author may still prefer their own", async () => {
  const { id } = await anArgument(place, { authorId: author.id });
  const [one, other] = [await anEdit(id, { claim: "One" }), await anEdit(id, { claim: "Other" })];
  await editArgument(author, one);
  const told = await editArgument(author, other);
  if (told.ok || !told.present) throw new Error("It was not told.");
  const { revisionNo, seenAt } = told.present;
  expect(await editArgument(author, { ...other, revisionNo, seenAt })).toMatchObject({ ok: true });
});

test.each([
  ["201 characters", { claim: "x".repeat(201) }],
  ["10,000 characters of reasons", { body: "字".repeat(10_000) }],
  ["a zero byte", { claim: "a\0b" }],
])("past every check, Postgres itself refuses %s and nothing changes", async (_, over) => {
  const { id } = await anArgument(place, { authorId: author.id });
  await expect(editArgument(author, await anEdit(id, over))).rejects.toThrow();
  expect(await wordings(id)).toHaveLength(1);
});
