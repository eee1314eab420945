import { describe, expect, test } from "vitest";
import { Edit, Opening, Reply } from "./argument-form";

const reply = {
  threadId: "12",
  parentId: "34",
  relation: "rebuts",
  claim: "They publish even less",
  body: "",
  lang: "en",
  facts: ["3", "1", "3"],
  submitKey: "0123456789abcdef",
};
const problemsOf = (given: object, schema: typeof Reply | typeof Opening | typeof Edit = Reply) =>
  schema
    .safeParse(given)
    .error?.issues.map(({ path, message, code }) => [path[0] ?? code, message]);

test("a reply is read with its numbers, and its facts once each in order", () => {
  expect(Reply.parse(reply)).toMatchObject({ threadId: 12, parentId: 34, facts: [1, 3] });
});

test("texts are stored composed, with plain line ends and no hidden letters", () => {
  const given = { ...reply, claim: "  cafe\u0301\u202E\r\n ", body: "a\r\nb\rc" };
  expect(Reply.parse(given)).toMatchObject({ claim: "café", body: "a\nb\nc" });
});

test("lengths are counted in code points after composing", () => {
  expect(Reply.safeParse({ ...reply, claim: "𠮷".repeat(200) }).success).toBe(true);
  expect(Reply.safeParse({ ...reply, claim: "e\u0301".repeat(200) }).success).toBe(true);
});

describe("what is wrong is said of the field that it is wrong in", () => {
  test.each([
    ["an empty claim", { claim: "" }, ["claim", "missing"]],
    ["a claim of blanks", { claim: " \n\u3000" }, ["claim", "missing"]],
    ["a claim of 201 characters", { claim: "字".repeat(201) }, ["claim", "too-long"]],
    ["reasons of 10,000 characters", { body: "x".repeat(10_000) }, ["body", "too-long"]],
    ["a zero byte", { claim: "a\0b" }, ["claim", "malformed"]],
    ["half a surrogate pair", { body: "a\uD842" }, ["body", "malformed"]],
    ["a claim sent twice", { claim: ["a", "b"] }, ["claim", "malformed"]],
    ["a file for a claim", { claim: new Blob(["a"]) }, ["claim", "malformed"]],
    ["no relation", { relation: undefined }, ["relation", "missing"]],
    ["a relation that no form offers", { relation: "asks" }, ["relation", "missing"]],
    ["a language that we do not know", { lang: "tlh" }, ["lang", "malformed"]],
    ["a fact that is no number", { facts: ["1; drop table"] }, ["facts", "malformed"]],
    ["a number with a leading zero", { parentId: "034" }, ["parentId", "malformed"]],
    ["a number beyond all ids", { threadId: "9".repeat(16) }, ["threadId", "malformed"]],
    ["a key that was not made here", { submitKey: "short" }, ["submitKey", "malformed"]],
    [
      "thirteen facts",
      { facts: Array.from({ length: 13 }, (_, index) => `${index + 1}`) },
      ["facts", "too-many"],
    ],
  ])("%s", (_, over, problem) => {
    expect(problemsOf({ ...reply, ...over })).toEqual([problem]);
  });
});

test("fields that no form of ours has are refused", () => {
  expect(problemsOf({ ...reply, authorId: "1" })?.[0]?.[0]).toBe("unrecognized_keys");
  expect(problemsOf({ ...reply, camp: "left" })?.[0]?.[0]).toBe("unrecognized_keys");
});

test("an opening takes one of two camps and no parent", () => {
  const { parentId, relation, ...opening } = reply;
  expect(Opening.safeParse({ ...opening, camp: "right" }).success).toBe(true);
  expect(problemsOf({ ...opening, camp: "undecided" }, Opening)).toEqual([["camp", "missing"]]);
  expect(problemsOf({ ...opening, camp: "left", parentId }, Opening)).toHaveLength(1);
  expect(relation).toBe("rebuts");
});

test("an edit changes neither how it stands nor whose it is", () => {
  const { claim, body, lang, facts } = reply;
  const edit = {
    argumentId: "5",
    revisionNo: "1",
    seenAt: "1763950000000",
    claim,
    body,
    lang,
    facts,
  };
  expect(Edit.safeParse(edit).success).toBe(true);
  for (const extra of ["relation", "camp", "parentId", "threadId", "authorId"]) {
    expect(problemsOf({ ...edit, [extra]: "1" }, Edit)).toHaveLength(1);
  }
});
