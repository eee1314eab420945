import "server-only";
import { and, eq, inArray, ne } from "drizzle-orm";
import type { Argument } from "@/domain/argument";
import { CAMPS, type Camp } from "@/domain/camp";
import { onCommonGround } from "@/domain/exchange";
import { bound, byCommonGround } from "@/domain/ranking";
import type { Conflict } from "@/domain/story";
import { emptyTally } from "@/domain/tally";
import { factKeysOf, toldBy } from "@/domain/telling";
import type { Viewer } from "@/domain/viewer";
import { db } from "../client";
import { argument } from "../schema/arguments";
import { conflict } from "../schema/conflicts";
import { story } from "../schema/stories";
import { thread } from "../schema/threads";
import { argumentsWhere } from "./arguments-shown";
import { factsOfStory } from "./facts-shown";
import { campNames, conflictTexts, storyTexts, tellingsOf } from "./texts";
import { summariesOf } from "./thread-summaries";

const SHOWN = 3;

/** null: there is no such conflict, or its story may not be seen. */
export async function findConflict(_: Viewer, lang: string, id: number): Promise<Conflict | null> {
  const [row] = await db
    .select({ storyId: story.id, slug: story.slug })
    .from(conflict)
    .innerJoin(story, eq(story.id, conflict.storyId))
    .where(and(eq(conflict.id, id), eq(story.state, "published")));
  if (!row) return null;
  const [titles, stories, names, tellings, facts, summaries, all] = await Promise.all([
    conflictTexts(lang, [id]),
    storyTexts(lang, [row.storyId]),
    campNames(lang, [id]),
    tellingsOf(lang, id),
    factsOfStory(lang, row.storyId),
    summariesOf(lang, [id]),
    argumentsOf(lang, id),
  ]);
  const camps = names.get(id);
  if (!camps) return null;
  const factsByKey = Object.fromEntries(facts.map((each) => [each.key, each]));
  const toldIn = (camp: Camp) =>
    factKeysOf(tellings[camp]?.body ?? "").flatMap((key) => factsByKey[key] ?? []);
  return {
    id,
    title: titles.get(id)?.title ?? "",
    story: { slug: row.slug, title: stories.get(row.storyId)?.title ?? "" },
    camps,
    tellings,
    factsByKey,
    told: toldBy({ left: toldIn("left"), right: toldIn("right") }),
    threads: summaries.get(id)?.threads ?? [],
    strongest: { left: strongest(all, "left"), right: strongest(all, "right") },
    common: onCommonGround(all).slice(0, SHOWN),
  };
}

function argumentsOf(lang: string, conflictId: number): Promise<Argument[]> {
  const threads = db
    .select({ id: thread.id })
    .from(thread)
    .where(and(eq(thread.conflictId, conflictId), ne(thread.state, "draft")));
  return argumentsWhere(
    lang,
    and(inArray(argument.threadId, threads), eq(argument.state, "visible")),
  );
}

/** What speaks for a camp and both camps' readers rate best; common ground has a list of its own. */
function strongest(all: readonly Argument[], camp: Camp): Argument[] {
  const rated = ({ tally }: Argument) =>
    CAMPS.some((each) => bound(tally ?? emptyTally(), each) > 0);
  return all
    .filter((each) => each.direction === camp && rated(each) && !each.tally?.ground)
    .toSorted(byCommonGround)
    .slice(0, SHOWN);
}
