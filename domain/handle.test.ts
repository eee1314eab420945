import fc from "fast-check";
import { expect, test } from "vitest";
import { Handle, handleKey, handleProblem } from "./handle";

test.each(["li", "Ann_Lee-7", "李明", "读者42", "々木"])("%s may be a handle", (handle) => {
  expect(handleProblem(handle)).toBeNull();
});

test.each([
  ["a", "short"],
  ["李", "short"],
  ["x".repeat(25), "long"],
  ["𠮷".repeat(25), "long"],
  ["ann lee", "letters"],
  ["-ann", "letters"],
  ["ann_", "letters"],
  ["аnn", "letters"], // a Cyrillic а
  ["ann\u202e", "letters"],
  ["an\u200dn", "letters"],
  ["an\u0000n", "letters"],
  ["\ud800\ud800", "letters"],
  ["Adm1n", "reserved"],
  ["rnoderat0r", "reserved"],
  ["管理员", "reserved"],
  ["对开", "reserved"],
])("%j may not be a handle: %s", (handle, problem) => {
  expect(handleProblem(handle)).toBe(problem);
});

test("what is not text is no handle", () => {
  for (const given of [null, undefined, 7, ["ann"], {}])
    expect(handleProblem(given)).toBe("letters");
});

test("full-width letters become ordinary ones", () => {
  expect(Handle.parse("Ａｎｎ")).toBe("Ann");
});

test.each([
  ["Ann", "ann"],
  ["modem", "modern"],
  ["wow", "vvow"],
  ["lil", "1I1"],
  ["b0b", "bob"],
  ["a_b", "a-b"],
])("%s and %s look alike", (one, other) => {
  expect(handleKey(one)).toBe(handleKey(other));
});

test("the key of a key is the key itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."arnmvw01ilO_-一丨李") }), (text) => {
      expect(handleKey(handleKey(text))).toBe(handleKey(text));
    }),
  );
});

/** Any code points, lone surrogates among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
  .map((points) => String.fromCodePoint(...points));

test("whatever passes keeps its length and its letters", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const parsed = Handle.safeParse(text);
      if (parsed.success) expect(parsed.data).toMatch(/^[A-Za-z0-9_\-\p{Script=Han}]{2,24}$/u);
    }),
  );
});
