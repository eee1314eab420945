import { expect, test } from "vitest";
import type { Argument } from "./argument";
import { isDrawn } from "./landing";

const argument = (id: number, parentId: number | null): Argument => ({
  id,
  threadId: 1,
  relation: parentId === null ? "opens" : "rebuts",
  parentId,
  direction: "left",
  state: "visible",
  author: { id: 1, handle: "lin", kind: "person" },
  postedAt: new Date(id),
  revisionNo: 1,
  wording: { lang: "en", claim: "A claim", body: "" },
  original: null,
  tally: null,
  facts: [],
  actId: null,
});

test("a thread draws its openings, what faces each and what answers that, and no other", () => {
  const all = [
    argument(1, null),
    argument(2, 1),
    argument(3, 2),
    argument(4, 3),
    argument(5, null),
  ];
  expect(all.filter(({ id }) => isDrawn(all, id)).map(({ id }) => id)).toEqual([1, 2, 3, 5]);
});
