import { expect, test } from "vitest";
import type { Argument } from "./argument";
import { exchangesOf, onCommonGround } from "./exchange";
import type { Relation } from "./relation";
import { emptyTally } from "./tally";

const liked = {
  ...emptyTally(),
  strong: { left: 6, right: 6, undecided: 0 },
  ground: true,
};

function anArgument(
  id: number,
  relation: Relation,
  parentId: number | null,
  overrides: Partial<Argument> = {},
): Argument {
  return {
    id,
    threadId: 1,
    relation,
    parentId,
    direction: "left",
    state: "visible",
    author: { id: 1, handle: "ada", kind: "person" },
    postedAt: new Date(Date.UTC(2026, 0, id)),
    revisionNo: 1,
    wording: { lang: "en", claim: `Claim ${id}`, body: "" },
    original: null,
    tally: emptyTally(),
    facts: [],
    actId: null,
    ...overrides,
  };
}

test("an opening faces the best of its rebuttals and undercuts, never a support", () => {
  const all = [
    anArgument(1, "opens", null),
    anArgument(2, "supports", 1, { tally: liked }),
    anArgument(3, "rebuts", 1),
    anArgument(4, "undercuts", 1, { tally: liked }),
    anArgument(5, "rebuts", 4),
    anArgument(6, "rebuts", 5),
  ];
  const [exchange] = exchangesOf(all, "common-ground");
  expect(exchange?.facing?.id).toBe(4);
  expect(exchange?.under?.id).toBe(5);
  expect(exchange?.moreReplies).toBe(3);
});

test("an opening whose only answer is hidden faces an empty page, and the answer's replies still count", () => {
  const all = [
    anArgument(1, "opens", null),
    anArgument(2, "rebuts", 1, { state: "hidden" }),
    anArgument(3, "rebuts", 2),
  ];
  const [exchange] = exchangesOf(all, "common-ground");
  expect(exchange?.facing).toBeNull();
  expect(exchange?.moreReplies).toBe(1);
});

test("newest orders openings by time and leaves the pairing as it is", () => {
  const all = [
    anArgument(1, "opens", null, { tally: liked }),
    anArgument(2, "opens", null),
    anArgument(3, "rebuts", 1),
    anArgument(4, "rebuts", 1, { tally: liked }),
  ];
  expect(exchangesOf(all, "common-ground").map((e) => e.opening.id)).toEqual([1, 2]);
  const newest = exchangesOf(all, "newest");
  expect(newest.map((e) => e.opening.id)).toEqual([2, 1]);
  expect(newest[1]?.facing?.id).toBe(4);
});

test("a withdrawn opening goes last and is never what both camps accept", () => {
  const all = [
    anArgument(1, "opens", null, { state: "withdrawn", tally: liked }),
    anArgument(2, "opens", null),
  ];
  expect(exchangesOf(all, "newest").map((e) => e.opening.id)).toEqual([2, 1]);
  expect(onCommonGround(all)).toEqual([]);
});
