import "server-only";
import type { Camp } from "@/domain/camp";
import {
  FILE_LANGUAGES,
  type FileArgument,
  type FileLanguage,
  type FileThread,
} from "@/domain/story-file";
import type { Transaction } from "../client";
import { only } from "../only";
import { argument, citation, revision, translation } from "../schema/arguments";
import { thread, threadText } from "../schema/threads";
import type { FactIds } from "./insert-facts";
import { inEachLanguage } from "./texts";

interface Into {
  by: number;
  conflictId: number;
  position: number;
  facts: FactIds;
  source: FileLanguage;
}
interface Made {
  id: number;
  direction: string;
}

export async function insertThread(tx: Transaction, into: Into, given: FileThread): Promise<void> {
  const { by, conflictId, position } = into;
  const rows = await tx
    .insert(thread)
    .values({ conflictId, slug: given.slug, position })
    .returning({ id: thread.id });
  const threadId = only(rows).id;
  await tx.insert(threadText).values(
    inEachLanguage(by, (lang) => ({
      threadId,
      question: given.question[lang],
      context: given.context[lang],
    })),
  );
  const made = new Map<string, Made>();
  // A reply stands below its parent in the file, so one pass is enough.
  for (const [at, each] of given.arguments.entries()) {
    made.set(each.id, await insertArgument(tx, { ...into, threadId, position: at }, each, made));
  }
}

async function insertArgument(
  tx: Transaction,
  into: Into & { threadId: number },
  given: FileArgument,
  made: ReadonlyMap<string, Made>,
): Promise<Made> {
  const { by, source, threadId, position } = into;
  const rows = await tx
    .insert(argument)
    .values({
      ...standing(given, made),
      threadId,
      position,
      authorId: by,
      lang: FILE_LANGUAGES[source],
      importKey: given.id,
      revealAt: new Date(),
      submitKey: `import-${threadId}-${given.id}`,
    })
    .returning({ id: argument.id, direction: argument.direction });
  const row = only(rows);
  await insertWordings(tx, into, row.id, given);
  return row;
}

function standing(given: FileArgument, made: ReadonlyMap<string, Made>) {
  if ("camp" in given) return { relation: "opens", camp: given.camp as Camp };
  const parent = made.get(given.parent);
  if (!parent) throw new Error(`${given.parent} stands below its reply ${given.id}.`);
  return { relation: given.relation, parentId: parent.id, parentDirection: parent.direction };
}

async function insertWordings(
  tx: Transaction,
  { by, source, facts }: Into,
  argumentId: number,
  { claim, body, cites = [] }: FileArgument,
) {
  const other: FileLanguage = source === "en" ? "zh" : "en";
  const worded = (lang: FileLanguage) => ({ claim: claim[lang], body: body?.[lang] ?? "", by });
  await tx.insert(revision).values({ argumentId, no: 1, ...worded(source) });
  await tx.insert(translation).values({
    argumentId,
    lang: FILE_LANGUAGES[other],
    no: 1,
    ofRevision: 1,
    ...worded(other),
    kind: "reviewed",
    approvedBy: by,
  });
  const cited = cites.map((key) => ({ argumentId, factId: facts.get(key) ?? 0, statusNo: 1 }));
  if (cited.length > 0) await tx.insert(citation).values(cited);
}
