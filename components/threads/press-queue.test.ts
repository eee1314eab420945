import { expect, test } from "vitest";
import { pressQueue } from "./press-queue";

function line() {
  const sent: string[] = [];
  const settled: [string, string, boolean][] = [];
  const answers: (() => void)[] = [];
  const press = pressQueue(
    (value: string) => {
      sent.push(value);
      return new Promise<string>((resolve) => answers.push(() => resolve(`took ${value}`)));
    },
    (key, answer, isLast) => settled.push([key, answer, isLast]),
  );
  const answer = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { press, sent, settled, answer };
}

test("of presses made while one is on its way only the last is sent", async () => {
  const { press, sent, settled, answer } = line();
  for (const value of ["strong", "weak", "none", "weak"]) press("12:quality", value);
  expect(sent).toEqual(["strong"]);
  await answer();
  expect(sent).toEqual(["strong", "weak"]);
  await answer();
  expect(settled).toEqual([
    ["12:quality", "took strong", false],
    ["12:quality", "took weak", true],
  ]);
});

test("one vote does not wait for the other axis", async () => {
  const { press, sent } = line();
  press("12:quality", "strong");
  press("12:agreement", "disagree");
  expect(sent).toEqual(["strong", "disagree"]);
});

test("a line that has run empty starts again", async () => {
  const { press, sent, answer } = line();
  press("12:quality", "strong");
  await answer();
  press("12:quality", "none");
  expect(sent).toEqual(["strong", "none"]);
});
