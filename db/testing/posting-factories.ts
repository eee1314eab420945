import { eq } from "drizzle-orm";
import type { Opening, Reply } from "@/domain/argument-form";
import type { Outcome } from "@/domain/refusal";
import { db } from "../client";
import { argument } from "../schema/arguments";
import type { MadeArgument, MadeThread } from "./factories";

let keys = 0;
const written = () => {
  keys += 1;
  const facts: number[] = [];
  return {
    claim: "They publish even less",
    body: "",
    lang: "en" as const,
    facts,
    submitKey: `a-key-of-a-form-${keys}`,
  };
};

/** A form as the schema would have read it: each with a key of its own. */
export const aReplyTo = (parent: MadeArgument, over: Partial<Reply> = {}): Reply => ({
  threadId: parent.threadId,
  parentId: parent.id,
  relation: "rebuts",
  ...written(),
  ...over,
});

export const anOpeningIn = (
  { threadId }: Pick<MadeThread, "threadId">,
  over: Partial<Opening> = {},
): Opening => ({ threadId, camp: "right", ...written(), ...over });

/** @throws where the command refused */
export function idOf(outcome: Outcome<{ id: number }>): number {
  if (!outcome.ok) throw new Error(outcome.because);
  return outcome.id;
}

export const storedArgument = async (id: number) =>
  (await db.select().from(argument).where(eq(argument.id, id)))[0];

export const argumentsIn = (threadId: number) =>
  db.select().from(argument).where(eq(argument.threadId, threadId));
