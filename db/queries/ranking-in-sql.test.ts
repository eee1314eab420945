import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bound, bridge, standing } from "@/domain/ranking";
import { emptyTally, type Tally } from "@/domain/tally";
import { db } from "../client";

interface Given {
  strongLeft: number;
  weakLeft: number;
  strongRight: number;
  weakRight: number;
  ground: boolean;
}
const count = fc.nat(200);
const tallies: fc.Arbitrary<Given> = fc.record({
  strongLeft: count,
  weakLeft: count,
  strongRight: count,
  weakRight: count,
  ground: fc.boolean(),
});

test("Postgres derives the same bounds, bridge and standing from the same counts, to the last bit", async () => {
  const given = fc.sample(tallies, 2_000);
  const rows = await db.execute<{ at: number; lb: number; bridge: number; standing: string }>(sql`
    select at::int, wilson_lower(sl, wl) as lb, bridge_of(sl, wl, sr, wr) as bridge,
      standing_of(sl, wl, sr, wr, ground) as standing
    from jsonb_to_recordset(${JSON.stringify(
      given.map((t, at) => ({
        at,
        sl: t.strongLeft,
        wl: t.weakLeft,
        sr: t.strongRight,
        wr: t.weakRight,
        ground: t.ground,
      })),
    )}::jsonb) as t(at int, sl int, wl int, sr int, wr int, ground boolean) order by at`);
  expect(rows).toHaveLength(given.length);
  for (const { at, lb, bridge: bridged, standing: stands } of rows) {
    const tally = asTally(given[at]);
    expect([lb, bridged, stands]).toEqual([bound(tally, "left"), bridge(tally), standing(tally)]);
  }
});

function asTally(given: Given | undefined): Tally {
  if (given === undefined) throw new Error("A row came back that was not sent.");
  return {
    ...emptyTally(),
    strong: { left: given.strongLeft, right: given.strongRight, undecided: 0 },
    weak: { left: given.weakLeft, right: given.weakRight, undecided: 0 },
    ground: given.ground,
  };
}
