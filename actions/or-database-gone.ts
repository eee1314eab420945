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
    console.error("The database could not be asked:", error);
    return refused("database-gone");
  }
}
