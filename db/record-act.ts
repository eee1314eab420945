import "server-only";
import type { LogEntry } from "@/domain/log-entry";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "./client";
import { only } from "./only";
import { act } from "./schema/acts";
import { actArgument } from "./schema/moderation";

interface Act {
  kind: LogEntry["kind"];
  threadId?: number;
  readerId?: number;
  argumentId?: number;
  code?: string;
  text?: string;
  /** How it was, so that it can be put back; `to`: what it became, for the log. */
  before?: { state?: string; role?: string; to?: string };
  undoes?: number;
}

/** Writes one row of the public log and answers its id. A viewer of null stands for the terminal of the machine. */
export async function recordAct(
  tx: Transaction,
  viewer: Viewer,
  { argumentId, ...rest }: Act,
): Promise<number> {
  const rows = await tx
    .insert(act)
    .values({ ...rest, actorId: viewer?.id ?? null })
    .returning({ id: act.id });
  const { id } = only(rows);
  if (argumentId !== undefined) await tx.insert(actArgument).values({ actId: id, argumentId });
  return id;
}
