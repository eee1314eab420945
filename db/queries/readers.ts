import "server-only";
import { and, eq } from "drizzle-orm";
import type { Argument, Author } from "@/domain/argument";
import type { PlacedArgument, ReaderPage } from "@/domain/reader-page";
import type { Role, Viewer } from "@/domain/viewer";
import { db } from "../client";
import { argument } from "../schema/arguments";
import { reader } from "../schema/readers";
import { argumentsWhere } from "./arguments-shown";
import { threadTexts } from "./texts";

/** null: there is no such reader, or the account is gone. */
export async function findReaderPage(
  _: Viewer,
  lang: string,
  id: number,
): Promise<ReaderPage | null> {
  const [row] = await db
    .select({
      id: reader.id,
      handle: reader.handle,
      kind: reader.kind,
      role: reader.role,
      since: reader.at,
    })
    .from(reader)
    .where(eq(reader.id, id));
  if (!row || row.kind === "former") return null;
  const written = await argumentsWhere(
    lang,
    and(eq(argument.authorId, id), eq(argument.state, "visible")),
  );
  return {
    reader: { ...row, kind: row.kind as Author["kind"], role: row.role as Role },
    arguments: await placed(lang, written.toReversed()),
  };
}

/** Arguments with the question of the thread in which they stand. */
export async function placed(lang: string, all: Argument[]): Promise<PlacedArgument[]> {
  const texts = await threadTexts(lang, [...new Set(all.map(({ threadId }) => threadId))]);
  return all.map((each) => ({ ...each, question: texts.get(each.threadId)?.question ?? "" }));
}
