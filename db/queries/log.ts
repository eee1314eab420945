import "server-only";
import { count, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { LogEntry } from "@/domain/log-entry";
import type { Viewer } from "@/domain/viewer";
import { db } from "../client";
import { act } from "../schema/acts";
import { actArgument } from "../schema/moderation";
import { reader } from "../schema/readers";
import { threadTexts } from "./texts";

export const ACTS_A_PAGE = 50;

const actor = alias(reader, "actor");
const later = alias(act, "later");

/** A page (from 1) of the public log, newest first, and how many pages there are; at least one. */
export async function listActs(_: Viewer, lang: string, page: number) {
  const [total] = await db.select({ acts: count() }).from(act);
  const rows = await db
    .select({
      id: act.id,
      kind: act.kind,
      actor: { id: actor.id, handle: actor.handle },
      code: act.code,
      text: act.text,
      at: act.at,
      undoes: act.undoes,
      undoneBy: later.id,
      threadId: act.threadId,
      reader: { id: reader.id, handle: reader.handle },
      state: sql<string | null>`${act.before} ->> 'to'`,
    })
    .from(act)
    .leftJoin(actor, eq(actor.id, act.actorId))
    .leftJoin(reader, eq(reader.id, act.readerId))
    .leftJoin(later, eq(later.undoes, act.id))
    .orderBy(desc(act.id))
    .limit(ACTS_A_PAGE)
    .offset((page - 1) * ACTS_A_PAGE);
  const [texts, touched] = await Promise.all([
    threadTexts(
      lang,
      rows.flatMap(({ threadId }) => threadId ?? []),
    ),
    argumentsOf(rows.map(({ id }) => id)),
  ]);
  const acts = rows.map(
    ({ threadId, ...row }): LogEntry => ({
      ...row,
      kind: row.kind as LogEntry["kind"],
      thread:
        threadId === null ? null : { id: threadId, question: texts.get(threadId)?.question ?? "" },
      arguments: touched.filter(({ actId }) => actId === row.id).map(({ id }) => id),
    }),
  );
  return { acts, pages: Math.max(1, Math.ceil((total?.acts ?? 0) / ACTS_A_PAGE)) };
}

const argumentsOf = (actIds: number[]) =>
  db
    .select({ actId: actArgument.actId, id: actArgument.argumentId })
    .from(actArgument)
    .where(inArray(actArgument.actId, actIds))
    .orderBy(actArgument.argumentId);
