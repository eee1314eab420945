import "server-only";
import { eq } from "drizzle-orm";
import { handleKey } from "@/domain/handle";
import type { Transaction } from "../client";
import { only } from "../only";
import { argument, revision, translation } from "../schema/arguments";
import { reader } from "../schema/readers";
import { SAMPLE_ARGUMENTS } from "./sample-readers";

type Sample = (typeof SAMPLE_ARGUMENTS)[number];

/** Long enough that a first look finds an argument whose votes are still hidden, whenever it comes. */
const NEW_FOR_MS = 365 * 24 * 3_600_000;

export async function insertSampleArguments(tx: Transaction): Promise<void> {
  for (const sample of SAMPLE_ARGUMENTS) await insertSample(tx, sample);
}

async function insertSample(tx: Transaction, sample: Sample): Promise<void> {
  const [parent] = await tx
    .select({ id: argument.id, threadId: argument.threadId, direction: argument.direction })
    .from(argument)
    .where(eq(argument.importKey, sample.answers));
  if (!parent) return; // another story than the first one
  const by = only(
    await tx
      .select({ id: reader.id })
      .from(reader)
      .where(eq(reader.handleKey, handleKey(sample.author))),
  ).id;
  const now = Date.now();
  const made = await tx
    .insert(argument)
    .values({
      threadId: parent.threadId,
      relation: sample.relation,
      parentId: parent.id,
      parentDirection: parent.direction,
      authorId: by,
      lang: sample.lang,
      postedAt: new Date(now),
      revealAt: new Date(sample.isNew ? now + NEW_FOR_MS : now),
      submitKey: `sample-${sample.answers}`,
    })
    .returning({ id: argument.id });
  const argumentId = only(made).id;
  await tx.insert(revision).values({ argumentId, no: 1, claim: sample.claim, by });
  if (sample.translation === undefined) return;
  await tx.insert(translation).values({
    argumentId,
    lang: sample.lang === "en" ? "zh-Hans" : "en",
    no: 1,
    ofRevision: 1,
    claim: sample.translation,
    by,
    kind: "reviewed",
    approvedBy: by,
  });
}
