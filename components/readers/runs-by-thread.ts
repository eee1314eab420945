import type { PlacedArgument } from "@/domain/reader-page";

/** Arguments in their order, those of one thread that follow each other together, so that its question is said once. */
export function runsByThread(all: readonly PlacedArgument[]): PlacedArgument[][] {
  const runs: PlacedArgument[][] = [];
  for (const argument of all) {
    const last = runs.at(-1);
    if (last?.[0]?.threadId === argument.threadId) last.push(argument);
    else runs.push([argument]);
  }
  return runs;
}
