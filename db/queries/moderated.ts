import "server-only";
import { and, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { Author } from "@/domain/argument";
import type { ModeratedArgument, ModeratedReader, ModeratedThread } from "@/domain/moderated";
import type { Reason } from "@/domain/moderation";
import { mayModerate } from "@/domain/policy";
import type { ThreadState } from "@/domain/thread";
import type { Role, Viewer } from "@/domain/viewer";
import { db } from "../client";
import { act } from "../schema/acts";
import { argument, revision } from "../schema/arguments";
import { reader } from "../schema/readers";
import { thread } from "../schema/threads";
import { standingBan } from "../standing-ban";
import { readIn, translatedInto } from "./arguments-shown";
import { threadTexts } from "./texts";

/*
 * What moderators see and others do not. To everybody else it is not there: null, as for what does not exist.
 */

export async function findModeratedArgument(
  viewer: Viewer,
  lang: string,
  id: number,
): Promise<ModeratedArgument | null> {
  if (mayModerate(viewer)) return null;
  const [found] = await moderatedArguments(lang, eq(argument.id, id));
  return found ?? null;
}

/** With their present words, the hidden ones too. For queries that have asked who is looking. */
export async function moderatedArguments(lang: string, where: SQL): Promise<ModeratedArgument[]> {
  const translated = translatedInto(lang);
  const rows = await db
    .select({
      id: argument.id,
      state: argument.state,
      threadId: argument.threadId,
      actId: argument.stateActId,
      author: { id: reader.id, handle: reader.handle, kind: reader.kind },
      written: {
        lang: argument.lang,
        claim: revision.claim,
        body: revision.body,
        translatedClaim: translated.claim,
        translatedBody: translated.body,
      },
    })
    .from(argument)
    .innerJoin(reader, eq(reader.id, argument.authorId))
    .innerJoin(
      revision,
      and(eq(revision.argumentId, argument.id), eq(revision.no, argument.revisionNo)),
    )
    .leftJoinLateral(translated, sql`true`)
    .where(and(inArray(argument.state, ["visible", "hidden", "withdrawn"]), where));
  const texts = await threadTexts(
    lang,
    rows.map(({ threadId }) => threadId),
  );
  return rows.map(({ threadId, written, ...row }) => ({
    ...row,
    ...readIn(lang, written),
    state: row.state as ModeratedArgument["state"],
    author: row.author as Author,
    thread: { id: threadId, question: texts.get(threadId)?.question ?? "" },
    actId: row.state === "hidden" ? row.actId : null,
  }));
}

export async function findModeratedThread(
  viewer: Viewer,
  lang: string,
  id: number,
): Promise<ModeratedThread | null> {
  if (mayModerate(viewer)) return null;
  const [row] = await db
    .select({ state: thread.state })
    .from(thread)
    .where(and(eq(thread.id, id), ne(thread.state, "draft")));
  if (!row) return null;
  const texts = await threadTexts(lang, [id]);
  return { id, state: row.state as ThreadState, question: texts.get(id)?.question ?? "" };
}

/** null also for accounts that are gone. */
export async function findModeratedReader(
  viewer: Viewer,
  id: number,
): Promise<ModeratedReader | null> {
  if (mayModerate(viewer)) return null;
  const [row] = await db
    .select({ id: reader.id, handle: reader.handle, role: reader.role })
    .from(reader)
    .where(and(eq(reader.id, id), ne(reader.kind, "former")));
  return row ? { ...row, role: row.role as Role, ban: await banOf(id) } : null;
}

async function banOf(readerId: number): Promise<ModeratedReader["ban"]> {
  const standing = await standingBan(db, readerId);
  if (!standing) return null;
  const [row] = await db
    .select({ actId: act.id, code: act.code, text: act.text, at: act.at })
    .from(act)
    .where(eq(act.id, standing.actId));
  return row ? { ...row, code: row.code as Reason | null } : null;
}
