import { migrateDatabase } from "@/db/migrate";
import { say } from "@/lib/plain-error.mjs";
import { settleDatabase } from "./settle-database";
import { stopInOrder } from "./stop-in-order";

type Close = () => Promise<void>;
interface Circumstances {
  /** Whether this is the embedded database. */
  embedded: boolean;
  /** For a task that goes on until a signal; `close` is done at that signal. */
  untilStopped(close: Close): Promise<never>;
}

/**
 * For commands of the terminal: runs `task` on the site's database, brought up to date, and ends the process. `task`
 * imports what uses the database itself, since only by then it is known which. An embedded one that nobody else uses
 * is stopped again.
 */
export async function withDatabase(
  task: (circumstances: Circumstances) => Promise<void>,
): Promise<void> {
  const opened = stopInOrder();
  let code = 0;
  try {
    const embedded = await settleDatabase();
    if (embedded !== undefined) opened.add(() => embedded.close());
    await migrateDatabase();
    const { sqlClient } = await import("@/db/client");
    opened.add(() => sqlClient.end({ timeout: 2 }));
    await task({
      embedded: embedded !== undefined,
      untilStopped: (close) => {
        opened.add(close);
        return new Promise<never>(() => {});
      },
    });
  } catch (error) {
    say(error);
    code = 1;
  }
  await opened.stop();
  process.exit(code);
}
