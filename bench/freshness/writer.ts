import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editArgument } from "@/db/commands/edit-argument";
import { postArgument } from "@/db/commands/post-argument";
import { only } from "@/db/only";
import { argument, revision } from "@/db/schema/arguments";
import type { Random } from "@/db/seed/random";
import type { Reader } from "@/domain/viewer";
import { claimOf, type Record, type Written } from "./record";

const POSTED_SHARE = 0.3;

/** Posts an opening, or rewords one of the run, by the commands that the site itself calls; acknowledged when it answers. */
export async function write(
  author: Reader,
  threadIds: readonly number[],
  record: Record,
  random: Random,
): Promise<Written> {
  const earlier = record.at(Math.floor(random() * record.size));
  if (earlier === undefined || random() < POSTED_SHARE) {
    const threadId = threadIds[Math.floor(random() * threadIds.length)] ?? 0;
    return post(author, threadId, record.size + 1, random);
  }
  return reword(author, earlier);
}

async function post(author: Reader, threadId: number, serial: number, random: Random) {
  const camp = random() < 0.5 ? "left" : "right";
  const claim = claimOf({ serial, version: 1 });
  const texts = { claim, body: "", lang: "en", facts: [] } as const;
  const submitKey = `key-of-the-run-${String(serial).padStart(8, "0")}`;
  const outcome = await postArgument(author, { ...texts, facts: [], threadId, camp, submitKey });
  if (!outcome.ok) throw new Error(`The post was refused: ${outcome.because}`);
  return { serial, id: outcome.id, threadId, version: 1 };
}

async function reword(author: Reader, earlier: Written): Promise<Written> {
  const written = { ...earlier, version: earlier.version + 1 };
  const outcome = await editArgument(author, {
    ...{ argumentId: earlier.id, claim: claimOf(written), body: "", lang: "en", facts: [] },
    ...(await present(earlier.id)),
  });
  if (!outcome.ok) throw new Error(`The edit was refused: ${outcome.because}`);
  return written;
}

async function present(id: number) {
  const current = and(eq(revision.argumentId, argument.id), eq(revision.no, argument.revisionNo));
  const rows = await db
    .select({ revisionNo: revision.no, at: revision.at })
    .from(argument)
    .innerJoin(revision, current)
    .where(eq(argument.id, id));
  const { revisionNo, at } = only(rows);
  return { revisionNo, seenAt: at.getTime() };
}
