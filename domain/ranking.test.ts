import fc from "fast-check";
import { expect, test } from "vitest";
import { bridge, byCommonGround, nextGround, standing, wilsonLower } from "./ranking";
import { emptyTally, type Tally } from "./tally";

type Counts = [upLeft: number, downLeft: number, upRight: number, downRight: number];

function tallyOf([upLeft, downLeft, upRight, downRight]: Counts, ground = false): Tally {
  const tally = {
    ...emptyTally(),
    strong: { left: upLeft, right: upRight, undecided: 0 },
    weak: { left: downLeft, right: downRight, undecided: 0 },
    ground,
  };
  return { ...tally, ground: nextGround(tally) };
}
const mirror = ([a, b, c, d]: Counts): Counts => [c, d, a, b];

test.each([
  [1, 0, 0.3784],
  [3, 0, 0.6462],
  [5, 1, 0.5747],
  [10, 0, 0.8589],
  [10, 10, 0.3623],
  [40, 20, 0.5852],
  [100, 50, 0.6158],
  [0, 5, 0],
])("%i strong and %i weak give a lower bound of %d", (up, down, expected) => {
  expect(wilsonLower(up, down)).toBeCloseTo(expected, 4);
});

test.each<[...Counts, number]>([
  [0, 0, 0, 0, 0],
  [50, 0, 0, 0, 0],
  [50, 2, 0, 5, 0],
  [8, 1, 2, 1, 0.4713],
  [5, 1, 5, 1, 0.5747],
  [30, 5, 30, 5, 0.7653],
  [100, 5, 3, 0, 0.7702],
  [2, 0, 2, 0, 0.5491],
  [9, 1, 1, 9, 0.1477],
  [9, 1, 13, 9, 0.5713],
])("votes of (%i, %i | %i, %i) bridge the camps by %d", (a, b, c, d, expected) => {
  expect(bridge(tallyOf([a, b, c, d]))).toBeCloseTo(expected, 4);
});

test.each<[...Counts, string]>([
  [0, 0, 0, 0, "awaiting_both"],
  [2, 0, 2, 0, "awaiting_both"],
  [50, 0, 0, 0, "awaiting_right"],
  [0, 3, 4, 0, "awaiting_left"],
  [100, 5, 3, 0, "awaiting_right"],
  [5, 1, 5, 1, "common_ground"],
  [4, 1, 4, 1, "unsettled"],
  [3, 1, 3, 1, "unsettled"],
  [1, 5, 1, 4, "weak"],
  [30, 5, 30, 5, "common_ground"],
  [50, 2, 0, 5, "one_sided"],
  [2, 2, 0, 5, "contested"],
  [7, 13, 0, 4, "contested"],
  [13, 7, 0, 20, "one_sided"],
])("votes of (%i, %i | %i, %i) stand as %s", (a, b, c, d, expected) => {
  expect(standing(tallyOf([a, b, c, d]))).toBe(expected);
});

test("common ground is entered at one threshold and left at a lower one", () => {
  expect(nextGround(tallyOf([5, 1, 5, 1]))).toBe(true);
  // One more weak vote: net 3 and bounds above .49, enough to stay and too little to enter.
  expect(nextGround(tallyOf([5, 2, 5, 1], true))).toBe(wilsonLower(5, 2) >= 0.49);
  expect(nextGround(tallyOf([4, 1, 4, 1], true))).toBe(true);
  expect(nextGround(tallyOf([4, 1, 4, 1], false))).toBe(false);
  expect(nextGround(tallyOf([4, 2, 4, 1], true))).toBe(false);
});

test("three votes of one camp never lift an argument over a settled one", () => {
  const thin = { id: 1, tally: tallyOf([100, 5, 3, 0]) };
  const settled = { id: 2, tally: tallyOf([30, 5, 30, 5]) };
  expect([thin, settled].toSorted(byCommonGround)).toEqual([settled, thin]);
});

test("an argument whose votes are hidden ranks as one without votes", () => {
  const hidden = { id: 1, tally: null };
  const bare = { id: 2, tally: emptyTally() };
  const liked = { id: 3, tally: tallyOf([5, 1, 5, 1]) };
  expect([bare, hidden, liked].toSorted(byCommonGround)).toEqual([liked, hidden, bare]);
});

const counts = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60));
const MIRRORED: Record<string, string> = {
  awaiting_left: "awaiting_right",
  awaiting_right: "awaiting_left",
};

test("sides decide nothing: mirrored votes get the mirrored standing and the same bridge", () => {
  fc.assert(
    fc.property(counts, (given) => {
      const [one, other] = [tallyOf(given), tallyOf(mirror(given))];
      expect(bridge(other)).toBe(bridge(one));
      expect(standing(other)).toBe(MIRRORED[standing(one)] ?? standing(one));
    }),
  );
});

test("the order is total: it does not depend on the order in which arguments arrive", () => {
  fc.assert(
    fc.property(
      fc.array(counts, { maxLength: 12 }),
      fc.infiniteStream(fc.nat(1_000)),
      (all, keys) => {
        const ranked = all.map((given, index) => ({ id: index + 1, tally: tallyOf(given) }));
        const shuffled = ranked
          .map((item) => ({ item, key: keys.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ item }) => item);
        expect(shuffled.toSorted(byCommonGround)).toEqual(ranked.toSorted(byCommonGround));
      },
    ),
  );
});

test("one more strong vote never lowers a camp's bound, one more weak vote never raises it", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (up, down) => {
      expect(wilsonLower(up + 1, down)).toBeGreaterThanOrEqual(wilsonLower(up, down));
      expect(wilsonLower(up, down + 1)).toBeLessThanOrEqual(wilsonLower(up, down));
    }),
  );
});
