import { type RecentChange, recentChanges } from "@/db/queries/recent-votes";
import { isUnreachable } from "@/db/unreachable";
import { shownOn } from "@/domain/shown-on";
import type { Topic } from "@/domain/topic";
import { LANGUAGES } from "@/i18n/languages";
import { addressesOf } from "@/lib/paths";
import { refreshLater } from "@/server/invalidation";

// With the time that a page takes to draw, this keeps the promise of 1.5 seconds.
const EVERY_MS = 500;
/** A vote's transaction may commit this long after the time it bears. */
const WINDOW_SECONDS = 20;
/** Figures drawn from votes on lists may be this old. */
const LISTS_EVERY_MS = 30_000;

/**
 * Votes and positions do not notify (NOTIFY locks the whole database at commit): each process asks twice a second what
 * they changed, and has those pages drawn anew. Also what the clock reveals. Stops when told to.
 */
export function watchVotes(): { stop(): void } {
  const notSeen = onceEach();
  const lists = new Set<Topic>();
  let listsAt = Date.now();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function look() {
    const fresh = notSeen(await recentChanges(WINDOW_SECONDS));
    refresh(fresh.flatMap(pagesOfVotes));
    for (const topic of fresh.flatMap(listsOfVotes)) lists.add(topic);
    if (Date.now() - listsAt < LISTS_EVERY_MS) return;
    listsAt = Date.now();
    refresh([...lists]);
    lists.clear();
  }
  const again = () => {
    if (isStopped) return;
    timer = setTimeout(() => void look().catch(unlessUnreachable).finally(again), EVERY_MS);
  };
  again();
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** A lost database is the front door's matter; the next look finds what this one missed, within the window. */
function unlessUnreachable(error: unknown): void {
  if (!isUnreachable(error)) console.error("watching votes:", error);
}

/** Lets each mark through once; forgets it when no window can bring it again. */
function onceEach(): (changes: RecentChange[]) => RecentChange[] {
  const seen = new Map<string, number>();
  return (changes) => {
    const now = Date.now();
    for (const [mark, at] of seen) if (now - at > 2_000 * WINDOW_SECONDS) seen.delete(mark);
    const fresh = changes.filter(({ mark }) => !seen.has(mark));
    for (const { mark } of fresh) seen.set(mark, now);
    return fresh;
  };
}

const refresh = (topics: Topic[]) => refreshLater(addressesOf(shownOn(topics), LANGUAGES));

const pagesOfVotes = ({ argument_ids, thread_id }: RecentChange): Topic[] => [
  `thread:${thread_id}`,
  ...argument_ids.map((id) => `argument:${id}` as const),
];

const listsOfVotes = ({ conflict_id, story_slug, author_id, fact_ids }: RecentChange): Topic[] => [
  "home",
  `story:${story_slug}`,
  `conflict:${conflict_id}`,
  ...(author_id === null ? [] : [`reader:${author_id}` as const]),
  ...fact_ids.map((id) => `fact:${id}` as const),
];
