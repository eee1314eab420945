import { sql } from "drizzle-orm";
import { SIDES } from "@/domain/camp";
import { db } from "../client";

const COLUMNS = [
  ["strong", "quality", 1],
  ["weak", "quality", -1],
  ["agree", "agreement", 1],
  ["disagree", "agreement", -1],
  ["unsure", "agreement", 0],
] as const;

/** Every figure of every tally that differs from a count of the votes themselves; empty when all is well. */
export async function recount(): Promise<unknown[]> {
  const figures = COLUMNS.flatMap(([word, axis, value]) =>
    SIDES.map((side) => ({ column: `${word}_${side}`, axis, value, side })),
  );
  const differing = figures.map(
    ({ column, axis, value, side }) => sql`
      select t.argument_id, ${column} as figure, t.${sql.identifier(column)} as kept, count(v.*) as counted
      from tally t left join vote v on v.argument_id = t.argument_id
        and v.axis = ${axis} and v.value = ${value} and v.counted = ${side}
      group by t.argument_id having t.${sql.identifier(column)} <> count(v.*)`,
  );
  return [...(await db.execute(sql.join(differing, sql` union all `)))];
}
