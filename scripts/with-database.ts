import { stopInOrder } from "./stop-in-order";
import { settleDatabase } from "./settle-database";
import { migrateDatabase } from "@/db/migrate";
import { say } from "@/lib/plain-error.mjs";

/**
 * For commands of the terminal: runs `task` on the site's database, brought up to date, and ends the process. `task`
 * imports what uses the database itself, since by then it is known which. An embedded one that was not running is
 * stopped again.
 */
export async function withDatabase(task: () => Promise<void>): Promise<void> {
  const opened = stopInOrder();
  let code = 0;
  try {
    const embedded = await settleDatabase();
    if (embedded !== undefined) opened.add(() => embedded.close());
    await migrateDatabase();
    const { sqlClient } = await import("@/db/client");
    opened.add(() => sqlClient.end({ timeout: 2 }));
    await task();
  } catch (error) {
    say(error);
    code = 1;
  }
  await opened.stop();
  process.exit(code);
}
