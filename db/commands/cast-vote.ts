import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { mayVote, mayWrite } from "@/domain/policy";
import { type Refusal, refused } from "@/domain/refusal";
import type { ThreadState } from "@/domain/thread";
import type { Viewer } from "@/domain/viewer";
import type { VotePress } from "@/domain/vote";
import { db } from "../client";
import { argument } from "../schema/arguments";
import { thread } from "../schema/threads";

export type CastVote = Omit<VotePress, "back">;
export type CastOutcome = { ok: true } | { ok: false; because: Refusal };

/**
 * Casts, changes or takes back one vote, in one statement. It counts for the side on which its voter stands now and
 * binds to the wording that they saw. Taking back a vote that was never cast is no fault and leaves no trace.
 * Votes announce nothing: pages learn of them by the poll of scripts/watch-votes.ts.
 */
export async function castVote(viewer: Viewer, press: CastVote): Promise<CastOutcome> {
  const denied = mayWrite(viewer);
  if (denied || viewer === null) return refused(denied ?? "signed-out");
  const cast = await db.execute(upsert(viewer.id, press));
  return cast.length > 0 ? { ok: true } : whyNot(viewer, press);
}

// The conditions are those of `mayVote` in domain/policy.ts, asked again by Postgres at the moment of writing.
const upsert = (readerId: number, { argumentId, revisionNo, axis, value }: CastVote) => sql`
  with place as (
    select a.id as argument_id, v.id as voter_id, side_of(v.id, t.id, t.conflict_id) as side
    from argument a
    join thread t on t.id = a.thread_id
    join voter v on v.reader_id = ${readerId}
    join revision r on r.argument_id = a.id and r.no = ${revisionNo}
    where a.id = ${argumentId} and a.state = 'visible' and t.state in ('open', 'closing')
      and a.author_id <> ${readerId}
      and not is_banned(${readerId})
      and (${value}::smallint is not null or exists (
        select from vote o where o.argument_id = a.id and o.voter_id = v.id and o.axis = ${axis}))
  )
  insert into vote (argument_id, voter_id, axis, value, side, counted, revision_no)
  select argument_id, voter_id, ${axis}, ${value}::smallint, side, side, ${revisionNo} from place
  on conflict (argument_id, voter_id, axis) do update
    set value = excluded.value, side = excluded.side, counted = excluded.counted,
        revision_no = excluded.revision_no, at = now()
  returning axis`;

async function whyNot(viewer: Viewer, { argumentId, value }: CastVote): Promise<CastOutcome> {
  const [row] = await db
    .select({ state: argument.state, authorId: argument.authorId, threadState: thread.state })
    .from(argument)
    .innerJoin(thread, eq(thread.id, argument.threadId))
    .where(and(eq(argument.id, argumentId)));
  if (!row) return refused("argument-gone");
  const denied = mayVote(viewer, { state: row.threadState as ThreadState }, row);
  if (denied) return refused(denied);
  // Allowed, and nothing written: either there was no vote to take back, or the wording named was never there.
  return value === null ? { ok: true } : refused("invalid");
}
