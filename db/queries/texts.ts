import "server-only";
import { and, desc, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Camp } from "@/domain/camp";
import type { CampNames } from "@/domain/thread";
import { db } from "../client";
import { campText, conflictText, tellingText } from "../schema/conflicts";
import { factText } from "../schema/facts";
import { storyText } from "../schema/stories";
import { threadText } from "../schema/threads";

/*
 * Editorial texts in a reader's language (a BCP 47 tag), else in the other one: the highest published number of each.
 * Every function answers a map by id; a noun without any published text is absent.
 */

type TextTable = { lang: unknown; no: unknown };
const best = (t: TextTable, lang: string): SQL[] => [
  desc(sql`${t.lang} = ${lang}`),
  desc(sql`${t.no}`),
];

export async function storyTexts(lang: string, ids: number[]) {
  const t = storyText;
  const rows = await db
    .selectDistinctOn([t.storyId], { id: t.storyId, title: t.title, summary: t.summary })
    .from(t)
    .where(and(inArray(t.storyId, ids), isNotNull(t.publishedAt)))
    .orderBy(t.storyId, ...best(t, lang));
  return byId(rows);
}

export async function conflictTexts(lang: string, ids: number[]) {
  const t = conflictText;
  const rows = await db
    .selectDistinctOn([t.conflictId], { id: t.conflictId, title: t.title })
    .from(t)
    .where(and(inArray(t.conflictId, ids), isNotNull(t.publishedAt)))
    .orderBy(t.conflictId, ...best(t, lang));
  return byId(rows);
}

export async function campNames(
  lang: string,
  conflictIds: number[],
): Promise<Map<number, CampNames>> {
  const t = campText;
  const rows = await db
    .selectDistinctOn([t.conflictId, t.side], {
      conflictId: t.conflictId,
      side: t.side,
      name: t.name,
      creed: t.creed,
    })
    .from(t)
    .where(and(inArray(t.conflictId, conflictIds), isNotNull(t.publishedAt)))
    .orderBy(t.conflictId, t.side, ...best(t, lang));
  const names = new Map<number, CampNames>();
  for (const { conflictId, side, name, creed } of rows) {
    const camps = names.get(conflictId) ?? {
      left: { name: "", creed: "" },
      right: { name: "", creed: "" },
    };
    camps[side as Camp] = { name, creed };
    names.set(conflictId, camps);
  }
  return names;
}

export async function threadTexts(lang: string, ids: number[]) {
  const t = threadText;
  const rows = await db
    .selectDistinctOn([t.threadId], { id: t.threadId, question: t.question, context: t.context })
    .from(t)
    .where(and(inArray(t.threadId, ids), isNotNull(t.publishedAt)))
    .orderBy(t.threadId, ...best(t, lang));
  return byId(rows);
}

export async function factTexts(lang: string, ids: number[]) {
  const t = factText;
  const rows = await db
    .selectDistinctOn([t.factId], { id: t.factId, text: t.text })
    .from(t)
    .where(and(inArray(t.factId, ids), isNotNull(t.publishedAt)))
    .orderBy(t.factId, ...best(t, lang));
  return byId(rows);
}

/** The current telling of each camp; `revised`: how often since it was first published. */
export async function tellingsOf(lang: string, conflictId: number) {
  const t = tellingText;
  const rows = await db
    .selectDistinctOn([t.side], { side: t.side, body: t.body, no: t.no, at: t.at })
    .from(t)
    .where(and(eq(t.conflictId, conflictId), isNotNull(t.publishedAt)))
    .orderBy(t.side, ...best(t, lang));
  const of = (camp: Camp) => {
    const row = rows.find(({ side }) => side === camp);
    return row ? { body: row.body, revised: row.no - 1, at: row.at } : null;
  };
  return { left: of("left"), right: of("right") };
}

const byId = <Row extends { id: number }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]));
