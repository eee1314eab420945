import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "../client";
import { findArgument } from "../queries/arguments";
import { findConflict } from "../queries/conflicts";
import { findStory } from "../queries/stories";
import { findThread } from "../queries/threads";
import { argument } from "../schema/arguments";
import { story } from "../schema/stories";
import { loadFirstStory } from "../seed/first-story";
import file from "../seed/meta-scale-ai.json";
import { importStory } from "./import-story";

const changed = (change: (copy: typeof file) => void) => {
  const copy = structuredClone(file);
  change(copy);
  return copy;
};
const stories = async () => (await db.select({ id: story.id }).from(story)).length;

test("the first story is there once, however often it is loaded, and reads in both languages", async () => {
  await loadFirstStory();
  await loadFirstStory();
  expect(await stories()).toBe(1);
  const [en, zh] = [
    await findStory(null, "en", "meta-scale-ai"),
    await findStory(null, "zh-Hans", "meta-scale-ai"),
  ];
  expect(en?.conflicts).toHaveLength(4);
  expect(en?.conflicts.flatMap(({ threads }) => threads)).toHaveLength(9);
  expect(en?.facts).toHaveLength(14);
  expect(zh?.title).toBe(file.story.title.zh);
});

test("directions follow from relation and parent: what rebuts the left speaks for the right", async () => {
  await loadFirstStory();
  const rows = await db.execute<{ wrong: number }>(sql`
    select count(*)::int as wrong from argument a join argument p on p.id = a.parent_id
    where a.direction is distinct from case when a.relation = 'supports' then p.direction
      when p.direction = 'left' then 'right' else 'left' end`);
  expect(rows[0]?.wrong).toBe(0);
});

test("an argument shows its approved translation to readers of the other language alone", async () => {
  await loadFirstStory();
  const [row] = await db
    .select({ id: argument.id })
    .from(argument)
    .where(eq(argument.importKey, "a2"));
  const en = (await findArgument(null, "en", row?.id ?? 0))?.argument;
  const zh = (await findArgument(null, "zh-Hant", row?.id ?? 0))?.argument;
  expect(en?.wording?.lang).toBe("en");
  expect(en?.original?.lang).toBe("zh-Hans");
  expect(zh?.wording?.lang).toBe("zh-Hans");
  expect(zh?.original).toBeNull();
});

test("a conflict knows which facts both camps tell and which one leaves out", async () => {
  await loadFirstStory();
  const conflict = await findConflict(null, "en", 1);
  const keys = (facts: { id: number }[] = []) =>
    facts.map(
      ({ id }) => Object.entries(conflict?.factsByKey ?? {}).find(([, f]) => f.id === id)?.[0],
    );
  expect(keys(conflict?.told.both)).toEqual(["end-debate", "wang-role"]);
  expect(keys(conflict?.told.only.right)).toEqual(["price", "watch-list"]);
});

test.each([
  ["another format", { ...file, format: "other" }, "format"],
  ["a later version", { ...file, version: 2 }, "version"],
  ["nothing", null, ""],
  [
    "a reply above its parent",
    changed(({ story: s }) => {
      s.conflicts[0]?.threads[0]?.arguments.reverse();
    }),
    "story.conflicts.0.threads.0.arguments.0.parent",
  ],
  [
    "an unknown fact cited",
    changed(({ story: s }) => {
      s.conflicts[0]?.threads[0]?.arguments[0]?.cites?.push("nowhere");
    }),
    "story.conflicts.0.threads.0.arguments.0.cites",
  ],
  [
    "a telling that links an unknown fact",
    changed(({ story: s }) => {
      if (s.conflicts[0]) s.conflicts[0].tellings.left.en = "[x](fact:nowhere)";
    }),
    "story.conflicts.0.tellings.left.en",
  ],
  [
    "a fact twice",
    changed(({ story: s }) => {
      if (s.facts[0]) s.facts.push(s.facts[0]);
    }),
    "story.facts.14",
  ],
  [
    "a claim of 201 characters",
    changed(({ story: s }) => {
      const [first] = s.conflicts[0]?.threads[0]?.arguments ?? [];
      if (first) first.claim.en = "x".repeat(201);
    }),
    "story.conflicts.0.threads.0.arguments.0",
  ],
])("a file with %s is refused whole, with the path of the fault", async (_, wrong, path) => {
  const before = await stories();
  const outcome = await importStory(wrong);
  expect(outcome.ok).toBe(false);
  if (!outcome.ok) expect(outcome.faults.map((each) => each.path).join(" ")).toContain(path);
  expect(await stories()).toBe(before);
});

test("a thread of the first story has nothing that anybody has voted on", async () => {
  await loadFirstStory();
  const thread = await findThread(null, "en", 1);
  expect(thread?.arguments.every(({ tally }) => tally?.strong.left === 0)).toBe(true);
});
