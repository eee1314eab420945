import { say } from "@/lib/plain-error.mjs";
import { type Opened, stopInOrder } from "@/scripts/stop-in-order";

/** Runs what package.json calls and ends the process; whatever it opened is closed, and false or an error is a failure. */
export async function command(task: (opened: Opened) => Promise<boolean>): Promise<never> {
  const opened = stopInOrder();
  const passed = await task(opened).catch((error: unknown) => {
    say(error);
    return false;
  });
  await opened.stop();
  process.exit(passed ? 0 : 1);
}
