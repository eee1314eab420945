import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CAMPS } from "./camp";
import { nextGround } from "./ranking";
import { owing, receiptOf, shareOf } from "./receipt";
import { emptyTally, type Tally } from "./tally";

const tallyOf = (left: [number, number], right: [number, number]): Tally => ({
  ...emptyTally(),
  strong: { left: left[0], right: right[0], undecided: 0 },
  weak: { left: left[1], right: right[1], undecided: 0 },
});
const anyCounts = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }));

describe("the receipt of an argument", () => {
  test("names the votes that a camp still owes", () => {
    const receipt = receiptOf(tallyOf([5, 0], [1, 1]));
    expect(receipt.standing).toBe("awaiting_right");
    expect(receipt.left.missingVotes).toBe(0);
    expect(receipt.right.missingVotes).toBe(2);
    expect(owing(receipt)).toContain("right");
  });

  test("gives no share to a camp without votes", () => {
    expect(shareOf(emptyTally(), "left")).toBeNull();
    expect(receiptOf(tallyOf([3, 1], [0, 0])).left.share).toBe(75);
  });

  test("asks for exactly as many strong votes as common ground needs", () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (left, right) => {
        const receipt = receiptOf(tallyOf(left, right));
        const missing = { left: receipt.left.missingStrong, right: receipt.right.missingStrong };
        const after = tallyOf(
          [left[0] + missing.left, left[1]],
          [right[0] + missing.right, right[1]],
        );
        expect(nextGround(after)).toBe(true);
        for (const camp of CAMPS.filter((each) => missing[each] > 0)) {
          const short = structuredClone(after);
          short.strong[camp] -= 1;
          expect(nextGround(short)).toBe(false);
        }
      }),
    );
  });

  test("asks for nothing more on common ground", () => {
    const tally = { ...tallyOf([10, 1], [9, 2]), ground: true };
    expect(receiptOf(tally).standing).toBe("common_ground");
    expect(owing(receiptOf(tally))).toEqual([]);
  });
});
