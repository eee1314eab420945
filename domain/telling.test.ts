import { expect, test } from "vitest";
import { factKeysOf, footnotes, phrasesOf, toldBy } from "./telling";

const LEFT = "A lab was [told to stop](fact:end-debate). It [waits](fact:review).";
const RIGHT = "It [chose](fact:end-debate) and [paid](fact:price), and [paid again](fact:price).";

test("a telling's phrases keep every character and know the facts they rest on", () => {
  expect(phrasesOf(LEFT).map(({ text }) => text)).toEqual([
    "A lab was ",
    "told to stop",
    ". It ",
    "waits",
    ".",
  ]);
  expect(phrasesOf("plain")).toEqual([{ text: "plain", factKey: null }]);
  expect(factKeysOf(RIGHT)).toEqual(["end-debate", "price"]);
});

test("a fact told by both camps has one footnote number in both tellings", () => {
  expect([...footnotes({ left: LEFT, right: RIGHT })]).toEqual([
    ["end-debate", 1],
    ["review", 2],
    ["price", 3],
  ]);
});

test("what one camp leaves out is the difference of the two tellings", () => {
  const [debate, review, price] = [{ id: 1 }, { id: 2 }, { id: 3 }];
  expect(toldBy({ left: [debate, review], right: [debate, price] })).toEqual({
    both: [debate],
    only: { left: [review], right: [price] },
  });
});
