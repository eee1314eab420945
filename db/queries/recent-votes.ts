import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "../client";

const Row = z.object({
  mark: z.string(),
  /** The argument itself, its parent and its replies: on whose pages its votes are drawn. */
  argument_ids: z.array(z.coerce.number()),
  thread_id: z.coerce.number(),
  conflict_id: z.coerce.number(),
  story_slug: z.string(),
  author_id: z.coerce.number().nullable(),
  fact_ids: z.array(z.coerce.number()),
});

/** Something that the clock or a voter changed: `mark` is new whenever there is more of it. */
export type RecentChange = z.infer<typeof Row>;

/**
 * Arguments with votes in the last seconds or whose votes have just come out of hiding, and threads in which somebody
 * took a position. Times are those of the statement, and a transaction may commit late, so windows must overlap.
 */
export async function recentChanges(seconds: number): Promise<RecentChange[]> {
  const rows = await db.execute(sql`
    with since as (select now() - make_interval(secs => ${seconds}) as at),
    changed as (
      select e.argument_id, null::bigint as thread_id, 'vote ' || max(e.seq) || ' ' || count(*) as mark
      from vote_event e, since where e.at > since.at group by e.argument_id
      union all
      select a.id, null, 'reveal ' || a.id from argument a, since
      where a.reveal_at > since.at and a.reveal_at <= now() and a.reveal_at > a.posted_at
      union all
      select null, s.thread_id, 'stance ' || s.thread_id || ' ' || max(s.at) || ' ' || count(*)
      from stance s, since where s.at > since.at group by s.thread_id
    )
    select c.mark, t.id as thread_id, t.conflict_id, st.slug as story_slug, a.author_id,
      array(select x.id from argument x where x.id in (a.id, a.parent_id) or x.parent_id = a.id) as argument_ids,
      array(select f.fact_id from citation f where f.argument_id = c.argument_id) as fact_ids
    from changed c
    left join argument a on a.id = c.argument_id
    join thread t on t.id = coalesce(a.thread_id, c.thread_id)
    join conflict co on co.id = t.conflict_id
    join story st on st.id = co.story_id`);
  return z.array(Row).parse([...rows]);
}
