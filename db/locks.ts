import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "./client";
import { argument } from "./schema/arguments";
import { reader } from "./schema/readers";
import { thread } from "./schema/threads";

/**
 * Holds an argument and its thread still: no other ruling, edit, withdrawal or reply lands until this transaction ends.
 * The thread comes first, as in every command that takes both, so that two of them cannot wait for each other.
 * null: there is no such argument.
 */
export async function lockArgument(tx: Transaction, id: number) {
  const [found] = await tx
    .select({ threadId: argument.threadId })
    .from(argument)
    .where(eq(argument.id, id));
  if (!found) return null;
  await lockThread(tx, found.threadId);
  const [row] = await tx
    .select({
      threadId: argument.threadId,
      authorId: argument.authorId,
      state: argument.state,
      stateActId: argument.stateActId,
    })
    .from(argument)
    .where(eq(argument.id, id))
    .for("update");
  return row ?? null;
}

/** null: there is no such thread. */
export async function lockThread(tx: Transaction, id: number) {
  const [row] = await tx
    .select({ id: thread.id, state: thread.state })
    .from(thread)
    .where(eq(thread.id, id))
    .for("update");
  return row ?? null;
}

/** Holds a reader's row, so that two rulings on one reader come one after the other. null: no such reader. */
export async function lockReader(tx: Transaction, id: number) {
  const [row] = await tx
    .select({ id: reader.id, role: reader.role, kind: reader.kind })
    .from(reader)
    .where(eq(reader.id, id))
    .for("no key update");
  return row && row.kind !== "former" ? row : null;
}
