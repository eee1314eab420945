import "server-only";
import { refused } from "@/domain/refusal";

/** The network, the driver (https://github.com/porsager/postgres#errors) and Node on a server that is not there. */
const LOST = new Set([
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);
/** What Postgres says: connection lost, too many, shutting down or starting; waited too long for a lock or an answer. */
const BUSY = /^(08...|53300|57P0[123]|55P03|57014)$/u;

/** Whether an error says that the database could not be asked, so that trying again later may help. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return LOST.has(code) || BUSY.test(code) || isUnreachable(error.cause);
}

/** The answer of `work`, or the refusal that says that the database is gone. @throws everything else */
export async function orDatabaseGone<T>(
  work: () => Promise<T>,
): Promise<T | ReturnType<typeof refused>> {
  try {
    return await work();
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    console.error("The database could not be asked:", error);
    return refused("database-gone");
  }
}
