import "server-only";
import type { FileStory } from "@/domain/story-file";
import type { Transaction } from "../client";
import { fact, factStatus, factText } from "../schema/facts";
import { inEachLanguage } from "./texts";

const FIRST = 1;

/** Ids of the facts by the keys that the file gives them. */
export type FactIds = ReadonlyMap<string, number>;

export async function insertFacts(
  tx: Transaction,
  by: number,
  storyId: number,
  given: FileStory["facts"],
): Promise<FactIds> {
  if (given.length === 0) return new Map();
  const rows = await tx
    .insert(fact)
    .values(given.map(({ id }, position) => ({ storyId, key: id, position, statusNo: FIRST })))
    .returning({ id: fact.id, key: fact.key });
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  const idOf = (key: string) => ids.get(key) ?? 0;
  await tx
    .insert(factStatus)
    .values(given.map(({ id, status }) => ({ factId: idOf(id), no: FIRST, status })));
  await tx
    .insert(factText)
    .values(
      given.flatMap(({ id, text }) =>
        inEachLanguage(by, (lang) => ({ factId: idOf(id), text: text[lang] })),
      ),
    );
  return ids;
}
