import type { Camp } from "@/domain/camp";
import type { FactStatus } from "@/domain/fact";
import type { Relation } from "@/domain/relation";
import type { ThreadState } from "@/domain/thread";
import { db } from "../client";
import { only } from "../only";
import { argument, citation, revision } from "../schema/arguments";
import { camp, campText, conflict, conflictText } from "../schema/conflicts";
import { fact, factStatus, factText } from "../schema/facts";
import { story, storyText } from "../schema/stories";
import { thread, threadText } from "../schema/threads";
import { next } from "./next";
import { anAct, aReader } from "./reader-factories";

/*
 * Rows for database tests, straight into the tables: what a test does not say is something plain. Each makes what it
 * stands on itself, unless given its id. Texts exist in both languages, as "en …" and "zh …".
 */

const DAY = 86_400_000;
const inBoth = <Row>(row: (lang: string) => Row) =>
  ["en", "zh-Hans"].map((lang) => ({ ...row(lang), lang, publishedAt: new Date() }));

export interface MadeStory {
  storyId: number;
  storySlug: string;
}

export async function aStory({ slug = `story-${next()}` } = {}): Promise<MadeStory> {
  const rows = await db
    .insert(story)
    .values({ slug, byline: "Someone", sourceLang: "en" })
    .returning({ id: story.id });
  const storyId = only(rows).id;
  await db
    .insert(storyText)
    .values(inBoth((lang) => ({ storyId, title: `${lang} title`, summary: `${lang} summary` })));
  return { storyId, storySlug: slug };
}

export async function aFact(
  { storyId }: { storyId: number },
  { status = "reported" as FactStatus, text = "fact" } = {},
): Promise<number> {
  const no = next();
  const rows = await db
    .insert(fact)
    .values({ storyId, key: `fact-${no}`, position: no })
    .returning({ id: fact.id });
  const factId = only(rows).id;
  await db.insert(factStatus).values({ factId, no: 1, status });
  await db.insert(factText).values(inBoth((lang) => ({ factId, text: `${lang} ${text}` })));
  return factId;
}

export interface MadeConflict extends MadeStory {
  conflictId: number;
}

export async function aConflict(of?: MadeStory): Promise<MadeConflict> {
  const { storyId, storySlug } = of ?? (await aStory());
  const no = next();
  const rows = await db
    .insert(conflict)
    .values({ storyId, slug: `conflict-${no}`, position: no })
    .returning({ id: conflict.id });
  const conflictId = only(rows).id;
  const sides = ["left", "right"] as const;
  await db.insert(conflictText).values(inBoth((lang) => ({ conflictId, title: `${lang} title` })));
  await db.insert(camp).values(sides.map((side) => ({ conflictId, side })));
  await db.insert(campText).values(
    sides.flatMap((side) =>
      inBoth((lang) => ({
        conflictId,
        side,
        name: `${lang} ${side}`,
        creed: `${lang} ${side} creed`,
      })),
    ),
  );
  return { storyId, storySlug, conflictId };
}

export interface MadeThread extends MadeConflict {
  threadId: number;
}

export async function aThread(
  choices: { of?: MadeConflict; state?: ThreadState; blindHours?: number | null } = {},
): Promise<MadeThread> {
  const place = choices.of ?? (await aConflict());
  const no = next();
  const { state = "open", blindHours = null } = choices;
  const rows = await db
    .insert(thread)
    .values({
      conflictId: place.conflictId,
      slug: `thread-${no}`,
      position: no,
      state,
      blindHours,
    })
    .returning({ id: thread.id });
  const threadId = only(rows).id;
  await db
    .insert(threadText)
    .values(
      inBoth((lang) => ({ threadId, question: `${lang} question`, context: `${lang} context` })),
    );
  return { ...place, threadId };
}

interface ArgumentChoices {
  authorId?: number;
  /** Makes it a reply, in the parent's thread and with the parent's direction; a rebuttal unless `relation` says else. */
  parent?: MadeArgument;
  relation?: Relation;
  camp?: Camp;
  claim?: string;
  body?: string;
  lang?: string;
  state?: "visible" | "held" | "hidden" | "withdrawn" | "merged" | "erased";
  postedAt?: Date;
  /** Revealed unless this is still to come. */
  revealAt?: Date;
  factIds?: number[];
  submitKey?: string;
}

export interface MadeArgument {
  id: number;
  threadId: number;
  direction: Camp;
  authorId: number;
}

/** An opening for the left camp, long revealed, unless told otherwise. */
export async function anArgument(
  { threadId }: { threadId: number },
  choices: ArgumentChoices = {},
): Promise<MadeArgument> {
  const { state = "visible", lang = "en", postedAt = new Date(Date.now() - 2 * DAY) } = choices;
  const { revealAt = postedAt, submitKey = `made-by-a-test-${next()}` } = choices;
  const authorId = choices.authorId ?? (await aReader()).id;
  const stateActId = state === "hidden" ? await anAct({ threadId }) : null;
  const rows = await db
    .insert(argument)
    .values({
      threadId,
      ...standing(choices),
      authorId,
      lang,
      state,
      stateActId,
      postedAt,
      revealAt,
      submitKey,
    })
    .returning({ id: argument.id, direction: argument.direction });
  const { id, direction } = only(rows);
  const { claim = "A claim", body = "", factIds = [] } = choices;
  await db.insert(revision).values({ argumentId: id, no: 1, claim, body, by: authorId });
  for (const factId of factIds) {
    await db.insert(citation).values({ argumentId: id, factId, statusNo: 1 });
  }
  return { id, threadId, direction: direction as Camp, authorId };
}

function standing({ parent, relation, camp = "left" }: ArgumentChoices) {
  if (!parent) return { relation: "opens", camp };
  const { id: parentId, direction: parentDirection } = parent;
  return { relation: relation ?? "rebuts", parentId, parentDirection };
}
