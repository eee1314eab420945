import "server-only";
import { and, desc, eq, inArray, isNotNull, ne, type SQL, sql } from "drizzle-orm";
import type { Argument, Author, ShownState, Wording } from "@/domain/argument";
import type { Camp } from "@/domain/camp";
import { reads } from "@/domain/language";
import type { Relation } from "@/domain/relation";
import { db } from "../client";
import { argument, revision, translation } from "../schema/arguments";
import { conflict } from "../schema/conflicts";
import { reader } from "../schema/readers";
import { story } from "../schema/stories";
import { thread } from "../schema/threads";
import { tally } from "../schema/votes";
import { factsCited } from "./facts-shown";
import { tallyOf } from "./tally-of";

/**
 * Arguments as anybody may see them, in the language of `lang` (a BCP 47 tag), oldest first.
 * Held, merged and erased ones are not loaded, nor those of a draft; of hidden and withdrawn ones no text is; of unrevealed ones no vote is.
 */
export async function argumentsWhere(lang: string, where: SQL | undefined): Promise<Argument[]> {
  const rows = await selectRows(lang, where);
  const visible = rows.filter(({ state }) => state === "visible").map(({ id }) => id);
  const facts = await factsCited(lang, visible);
  return rows.map((row) => toArgument(row, lang, facts.get(row.id) ?? []));
}

function selectRows(lang: string, where: SQL | undefined) {
  const translated = translatedInto(lang);
  const isVisible = eq(argument.state, "visible");
  return db
    .select({
      id: argument.id,
      threadId: argument.threadId,
      relation: argument.relation,
      parentId: argument.parentId,
      direction: argument.direction,
      state: argument.state,
      lang: argument.lang,
      postedAt: argument.postedAt,
      revisionNo: argument.revisionNo,
      actId: argument.stateActId,
      isRevealed: sql<boolean>`${argument.revealAt} <= now()`,
      author: { id: reader.id, handle: reader.handle, kind: reader.kind },
      claim: revision.claim,
      body: revision.body,
      translatedClaim: translated.claim,
      translatedBody: translated.body,
      tally,
    })
    .from(argument)
    .innerJoin(reader, eq(reader.id, argument.authorId))
    .innerJoin(tally, eq(tally.argumentId, argument.id))
    .innerJoin(thread, and(eq(thread.id, argument.threadId), ne(thread.state, "draft")))
    .innerJoin(conflict, eq(conflict.id, thread.conflictId))
    .innerJoin(story, and(eq(story.id, conflict.storyId), eq(story.state, "published")))
    .leftJoin(
      revision,
      and(eq(revision.argumentId, argument.id), eq(revision.no, argument.revisionNo), isVisible),
    )
    .leftJoinLateral(translated, isVisible)
    .where(and(inArray(argument.state, ["visible", "hidden", "withdrawn"]), where))
    .orderBy(argument.id);
}

/** The approved translation of the present wording, to be joined laterally. */
export const translatedInto = (lang: string) =>
  db
    .select({ claim: translation.claim, body: translation.body })
    .from(translation)
    .where(
      and(
        eq(translation.argumentId, argument.id),
        eq(translation.lang, lang),
        eq(translation.ofRevision, argument.revisionNo),
        isNotNull(translation.approvedBy),
      ),
    )
    .orderBy(desc(translation.no))
    .limit(1)
    .as("translated");

type Row = Awaited<ReturnType<typeof selectRows>>[number];

function toArgument(row: Row, lang: string, facts: Argument["facts"]): Argument {
  return {
    id: row.id,
    threadId: row.threadId,
    relation: row.relation as Relation,
    parentId: row.parentId,
    direction: row.direction as Camp,
    state: row.state as ShownState,
    author: row.author as Author,
    postedAt: row.postedAt,
    revisionNo: row.revisionNo,
    ...wordings(row, lang),
    tally: row.isRevealed && row.state === "visible" ? tallyOf(row.tally) : null,
    facts,
    actId: row.state === "hidden" ? row.actId : null,
  };
}

function wordings(row: Row, lang: string): Pick<Argument, "wording" | "original"> {
  const { claim, body } = row;
  return claim === null ? { wording: null, original: null } : readIn(lang, { ...row, claim, body });
}

type Written = Pick<Row, "lang" | "body" | "translatedClaim" | "translatedBody"> & {
  claim: string;
};

/** A translation is shown only to those who do not read the original. */
export function readIn(lang: string, row: Written): { wording: Wording; original: Wording | null } {
  const own: Wording = { lang: row.lang, claim: row.claim, body: row.body ?? "" };
  if (reads(lang, row.lang) || row.translatedClaim === null)
    return { wording: own, original: null };
  const wording = { lang, claim: row.translatedClaim, body: row.translatedBody ?? "" };
  return { wording, original: own };
}
