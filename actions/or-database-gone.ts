import { isUnreachable } from "@/db/unreachable";
import { type Refusal, refused } from "@/domain/refusal";

/** The answer of `work`, or the refusal that says that the database is gone. @throws everything else */
export async function orDatabaseGone<Answer>(
  work: () => Promise<Answer>,
): Promise<Answer | { ok: false; because: Refusal }> {
  try {
    return await work();
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    // The cause alone: the error around it repeats the statement with what the reader wrote.
    console.error("The database could not be asked:", error instanceof Error && error.cause);
    return refused("database-gone");
  }
}
