import { expect, test } from "vitest";
import { CAMPS } from "@/domain/camp";
import { nextGround, STANDINGS, standing } from "@/domain/ranking";
import { emptyTally, type Tally } from "@/domain/tally";
import { seeded } from "./random";
import { countsFor, receptionOf, standingOf } from "./sample-plan";

const RECEPTIONS = ["a10", "a1", "a7", "a9", "a11", "a6", "b7", "d4"].map(receptionOf);

test("sample votes lead to the standing that they are meant to show, for either camp", () => {
  const random = seeded(7);
  for (const direction of [...CAMPS, ...CAMPS, ...CAMPS, ...CAMPS]) {
    for (const reception of RECEPTIONS) {
      const { left, right } = countsFor(reception, direction, random);
      const tally: Tally = {
        ...emptyTally(),
        strong: { left: left.strong, right: right.strong, undecided: 0 },
        weak: { left: left.weak, right: right.weak, undecided: 0 },
      };
      expect(standing({ ...tally, ground: nextGround(tally) })).toBe(
        standingOf(reception, direction),
      );
    }
  }
});

test("between them the receptions show every standing there is", () => {
  const shown = CAMPS.flatMap((camp) => RECEPTIONS.map((each) => standingOf(each, camp)));
  expect(new Set(shown)).toEqual(new Set(STANDINGS));
});
