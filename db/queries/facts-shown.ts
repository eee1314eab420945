import "server-only";
import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import type { Fact, FactStatus, WeighedFact } from "@/domain/fact";
import { db } from "../client";
import { argument, citation } from "../schema/arguments";
import { fact, factSource, factStatus } from "../schema/facts";
import { factTexts } from "./texts";

export type KeyedFact = WeighedFact & { key: string };

/** Facts of a story in the order of their telling, with how many visible arguments rest on each. */
export async function factsOfStory(lang: string, storyId: number): Promise<KeyedFact[]> {
  return weighed(lang, await rowsOf(eq(fact.storyId, storyId)));
}

export async function factsById(lang: string, ids: number[]): Promise<KeyedFact[]> {
  return ids.length === 0 ? [] : weighed(lang, await rowsOf(inArray(fact.id, ids)));
}

/** Facts that each of these arguments cites, in the order of the story. */
export async function factsCited(
  lang: string,
  argumentIds: number[],
): Promise<Map<number, Fact[]>> {
  if (argumentIds.length === 0) return new Map();
  const cited = await db
    .select({ argumentId: citation.argumentId, factId: citation.factId })
    .from(citation)
    .where(inArray(citation.argumentId, argumentIds));
  const facts = await factsById(lang, [...new Set(cited.map(({ factId }) => factId))]);
  const ofArgument = (id: number) => {
    const ids = new Set(cited.filter((c) => c.argumentId === id).map((c) => c.factId));
    return facts.filter((f) => ids.has(f.id));
  };
  return new Map(argumentIds.map((id) => [id, ofArgument(id)]));
}

async function rowsOf(where: ReturnType<typeof eq>) {
  return db
    .select({
      id: fact.id,
      key: fact.key,
      status: factStatus.status,
      sources: sql<number>`(select count(*)::int from ${factSource} where ${factSource.factId} = ${fact.id})`,
    })
    .from(fact)
    .innerJoin(factStatus, and(eq(factStatus.factId, fact.id), eq(factStatus.no, fact.statusNo)))
    .where(where)
    .orderBy(asc(fact.position), asc(fact.id));
}

async function weighed(
  lang: string,
  rows: { id: number; key: string; status: string; sources: number }[],
): Promise<KeyedFact[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [texts, cited] = await Promise.all([factTexts(lang, ids), citedCounts(ids)]);
  return rows.map((row) => ({
    ...row,
    status: row.status as FactStatus,
    text: texts.get(row.id)?.text ?? "",
    cited: cited.get(row.id) ?? 0,
  }));
}

async function citedCounts(ids: number[]) {
  const rows = await db
    .select({ factId: citation.factId, cited: count() })
    .from(citation)
    .innerJoin(argument, and(eq(argument.id, citation.argumentId), eq(argument.state, "visible")))
    .where(inArray(citation.factId, ids))
    .groupBy(citation.factId);
  return new Map(rows.map(({ factId, cited }) => [factId, cited]));
}
