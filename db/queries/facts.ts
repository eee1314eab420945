import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Argument } from "@/domain/argument";
import type { Camp } from "@/domain/camp";
import type { FactStatus } from "@/domain/fact";
import { byCommonGround } from "@/domain/ranking";
import type { FactPage } from "@/domain/story";
import type { Viewer } from "@/domain/viewer";
import { db } from "../client";
import { argument, citation } from "../schema/arguments";
import { fact, factSource, factStatus } from "../schema/facts";
import { story } from "../schema/stories";
import { thread } from "../schema/threads";
import { argumentsWhere } from "./arguments-shown";
import { factsById } from "./facts-shown";
import { campNames, conflictTexts, storyTexts } from "./texts";

/** null: there is no such fact, or its story may not be seen. */
export async function findFact(_: Viewer, lang: string, id: number): Promise<FactPage | null> {
  const [row] = await db
    .select({
      storyId: story.id,
      slug: story.slug,
      byline: story.byline,
      sourceUrl: story.sourceUrl,
    })
    .from(fact)
    .innerJoin(story, eq(story.id, fact.storyId))
    .where(and(eq(fact.id, id), eq(story.state, "published")));
  if (!row) return null;
  const [[shown], texts, sourceList, history, conflicts] = await Promise.all([
    factsById(lang, [id]),
    storyTexts(lang, [row.storyId]),
    sourcesOf(id),
    historyOf(id),
    conflictsCiting(lang, id),
  ]);
  if (!shown) return null;
  const { text, status, sources } = shown;
  return {
    id,
    text,
    status,
    sources,
    byline: row.byline,
    sourceUrl: row.sourceUrl,
    story: { slug: row.slug, title: texts.get(row.storyId)?.title ?? "" },
    sourceList,
    history,
    conflicts,
  };
}

const sourcesOf = (factId: number) =>
  db
    .select({
      url: factSource.url,
      title: factSource.title,
      publisher: factSource.publisher,
      dated: factSource.dated,
    })
    .from(factSource)
    .where(eq(factSource.factId, factId))
    .orderBy(asc(factSource.position), asc(factSource.id));

async function historyOf(factId: number): Promise<FactPage["history"]> {
  const rows = await db
    .select({ status: factStatus.status, reason: factStatus.reason, at: factStatus.at })
    .from(factStatus)
    .where(eq(factStatus.factId, factId))
    .orderBy(asc(factStatus.no));
  return rows.map((row) => ({ ...row, status: row.status as FactStatus }));
}

async function conflictsCiting(lang: string, factId: number): Promise<FactPage["conflicts"]> {
  const citing = db
    .select({ id: citation.argumentId })
    .from(citation)
    .where(eq(citation.factId, factId));
  const all = await argumentsWhere(
    lang,
    and(inArray(argument.id, citing), eq(argument.state, "visible")),
  );
  const threads = await db
    .select({ id: thread.id, conflictId: thread.conflictId })
    .from(thread)
    .where(
      inArray(
        thread.id,
        all.map(({ threadId }) => threadId),
      ),
    );
  const conflictOf = new Map(threads.map(({ id, conflictId }) => [id, conflictId]));
  const ids = [...new Set(threads.map(({ conflictId }) => conflictId))].toSorted((a, b) => a - b);
  const [titles, names] = await Promise.all([conflictTexts(lang, ids), campNames(lang, ids)]);
  return ids.flatMap((id) => {
    const camps = names.get(id);
    const own = all.filter(({ threadId }) => conflictOf.get(threadId) === id);
    return camps ? [{ id, title: titles.get(id)?.title ?? "", camps, arguments: facing(own) }] : [];
  });
}

function facing(all: readonly Argument[]): Record<Camp, Argument[]> {
  const of = (camp: Camp) =>
    all.filter(({ direction }) => direction === camp).toSorted(byCommonGround);
  return { left: of("left"), right: of("right") };
}
