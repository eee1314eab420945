import "server-only";
import { and, desc, eq, ne } from "drizzle-orm";
import type { Author } from "@/domain/argument";
import type { ArgumentPage, Revision } from "@/domain/argument-page";
import type { Viewer } from "@/domain/viewer";
import { db } from "../client";
import { argument, revision } from "../schema/arguments";
import { reader } from "../schema/readers";
import { argumentsWhere } from "./arguments-shown";
import { findThreadHead } from "./threads";

/** An argument with what it answers and what answers it. null: not there, or not to be shown (held, erased, …). */
export async function findArgument(
  _: Viewer,
  lang: string,
  id: number,
): Promise<ArgumentPage | null> {
  const threadId = await findThreadOf(id);
  if (threadId === null) return null;
  const [thread, all] = await Promise.all([
    findThreadHead(lang, threadId),
    argumentsWhere(lang, and(eq(argument.threadId, threadId), ne(argument.relation, "asks"))),
  ]);
  const byId = new Map(all.map((each) => [each.id, each]));
  const found = byId.get(id);
  if (!(thread && found)) return null;
  const ancestors = [];
  for (let at = found.parentId; at !== null; ) {
    const parent = byId.get(at);
    if (parent) ancestors.unshift(parent);
    at = parent?.parentId ?? null;
  }
  return { argument: found, thread, ancestors, replies: all.filter((r) => r.parentId === id) };
}

/** null: there is no such argument. */
export async function findThreadOf(id: number): Promise<number | null> {
  const [row] = await db
    .select({ threadId: argument.threadId })
    .from(argument)
    .where(eq(argument.id, id));
  return row?.threadId ?? null;
}

/** Every wording, newest first. null: not there, or hidden or withdrawn, and then its history is as well. */
export async function findRevisions(_: Viewer, id: number): Promise<Revision[] | null> {
  const rows = await db
    .select({
      no: revision.no,
      claim: revision.claim,
      body: revision.body,
      at: revision.at,
      by: { id: reader.id, handle: reader.handle, kind: reader.kind },
    })
    .from(revision)
    .innerJoin(argument, and(eq(argument.id, revision.argumentId), eq(argument.state, "visible")))
    .innerJoin(reader, eq(reader.id, revision.by))
    .where(eq(revision.argumentId, id))
    .orderBy(desc(revision.no));
  return rows.length === 0 ? null : rows.map((row) => ({ ...row, by: row.by as Author }));
}
