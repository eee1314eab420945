import { expect, test } from "vitest";
import type { PlacedArgument } from "@/domain/reader-page";
import { runsByThread } from "./runs-by-thread";

const inThread = (threadId: number, id: number) => ({ id, threadId }) as PlacedArgument;

test("a reader's arguments keep their order, and a question is said once for those that follow each other", () => {
  const all = [inThread(2, 9), inThread(2, 8), inThread(1, 7), inThread(2, 6)];
  const runs = runsByThread(all);
  expect(runs.flat()).toEqual(all);
  expect(runs.map((run) => run.map(({ id }) => id))).toEqual([[9, 8], [7], [6]]);
  expect(runsByThread([])).toEqual([]);
});
