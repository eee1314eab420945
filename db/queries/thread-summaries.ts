import "server-only";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { Balance } from "@/domain/story";
import type { ThreadState, ThreadSummary } from "@/domain/thread";
import { db } from "../client";
import { argument } from "../schema/arguments";
import { thread } from "../schema/threads";
import { tally } from "../schema/votes";
import { threadTexts } from "./texts";

interface Summed {
  threads: ThreadSummary[];
  balance: Balance;
}

/** Threads and balance of each conflict. Counts visible arguments; what is not revealed yet is on no ground. */
export async function summariesOf(
  lang: string,
  conflictIds: number[],
): Promise<Map<number, Summed>> {
  if (conflictIds.length === 0) return new Map();
  const rows = await countRows(conflictIds);
  const texts = await threadTexts(
    lang,
    rows.map(({ id }) => id),
  );
  const of = (conflictId: number): Summed => {
    const own = rows.filter((row) => row.conflictId === conflictId);
    const sum = (figure: (row: (typeof own)[number]) => number) =>
      own.reduce((total, row) => total + figure(row), 0);
    return {
      threads: own.map((row) => ({
        id: row.id,
        question: texts.get(row.id)?.question ?? "",
        state: row.state as ThreadState,
        count: row.left + row.right + row.common,
        commonGround: row.common,
        awaiting: { left: row.awaitingLeft, right: row.awaitingRight },
      })),
      balance: {
        left: sum((r) => r.left),
        common: sum((r) => r.common),
        right: sum((r) => r.right),
      },
    };
  };
  return new Map(conflictIds.map((id) => [id, of(id)]));
}

function countRows(conflictIds: number[]) {
  const isOnGround = sql`(${tally.ground} and ${argument.revealAt} <= now())`;
  const isRevealed = sql`${argument.revealAt} <= now()`;
  const countWhere = (condition: ReturnType<typeof sql>) =>
    sql<number>`count(*) filter (where ${condition})::int`;
  return db
    .select({
      id: thread.id,
      conflictId: thread.conflictId,
      state: thread.state,
      left: countWhere(sql`${argument.direction} = 'left' and not ${isOnGround}`),
      right: countWhere(sql`${argument.direction} = 'right' and not ${isOnGround}`),
      common: countWhere(isOnGround),
      awaitingLeft: countWhere(
        sql`${isRevealed} and ${tally.standing} in ('awaiting_left', 'awaiting_both')`,
      ),
      awaitingRight: countWhere(
        sql`${isRevealed} and ${tally.standing} in ('awaiting_right', 'awaiting_both')`,
      ),
    })
    .from(thread)
    .leftJoin(
      argument,
      and(
        eq(argument.threadId, thread.id),
        eq(argument.state, "visible"),
        ne(argument.relation, "asks"),
      ),
    )
    .leftJoin(tally, eq(tally.argumentId, argument.id))
    .where(and(inArray(thread.conflictId, conflictIds), ne(thread.state, "draft")))
    .groupBy(thread.id)
    .orderBy(thread.position, thread.id);
}
