import "server-only";
import { CAMPS } from "@/domain/camp";
import { FILE_LANGUAGES, type FileLanguage, type FileStory } from "@/domain/story-file";
import { factKeysOf } from "@/domain/telling";
import type { Transaction } from "../client";
import { only } from "../only";
import {
  camp,
  campText,
  conflict,
  conflictText,
  tellingFact,
  tellingText,
} from "../schema/conflicts";
import type { FactIds } from "./insert-facts";
import { insertThread } from "./insert-thread";
import { inEachLanguage } from "./texts";

type FileConflict = FileStory["conflicts"][number];
interface Into {
  by: number;
  storyId: number;
  position: number;
  facts: FactIds;
  /** The language in which the arguments were written; the other one is their approved translation. */
  source: FileLanguage;
}

export async function insertConflict(
  tx: Transaction,
  into: Into,
  given: FileConflict,
): Promise<void> {
  const { by, storyId, position } = into;
  const rows = await tx
    .insert(conflict)
    .values({ storyId, slug: given.slug, position })
    .returning({ id: conflict.id });
  const conflictId = only(rows).id;
  await tx
    .insert(conflictText)
    .values(inEachLanguage(by, (lang) => ({ conflictId, title: given.title[lang] })));
  await tx.insert(camp).values(CAMPS.map((side) => ({ conflictId, side })));
  await tx.insert(campText).values(
    CAMPS.flatMap((side) =>
      inEachLanguage(by, (lang) => ({
        conflictId,
        side,
        name: given.camps[side].name[lang],
        creed: given.camps[side].creed[lang],
      })),
    ),
  );
  await insertTellings(tx, into, conflictId, given.tellings);
  for (const [at, thread] of given.threads.entries()) {
    await insertThread(tx, { ...into, conflictId, position: at }, thread);
  }
}

async function insertTellings(
  tx: Transaction,
  { by, facts }: Into,
  conflictId: number,
  given: FileConflict["tellings"],
) {
  await tx
    .insert(tellingText)
    .values(
      CAMPS.flatMap((side) =>
        inEachLanguage(by, (lang) => ({ conflictId, side, body: given[side][lang] })),
      ),
    );
  const told = CAMPS.flatMap((side) =>
    (Object.keys(FILE_LANGUAGES) as FileLanguage[]).flatMap((lang) =>
      factKeysOf(given[side][lang]).map((key, position) => ({
        conflictId,
        side,
        lang: FILE_LANGUAGES[lang],
        no: 1,
        factId: facts.get(key) ?? 0,
        position,
      })),
    ),
  );
  if (told.length > 0) await tx.insert(tellingFact).values(told);
}
