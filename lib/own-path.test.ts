import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each([
  ["/en/threads/3?x=1#a4", "/en/threads/3?x=1#a4"],
  ["/zh/threads/3", "/en/threads/3"],
  ["/en", "/en"],
  ["//evil.example/en", "/en"],
  ["/\\evil.example", "/en"],
  ["https://evil.example/en", "/en"],
  ["/en\\..\\evil", "/en"],
  ["/en/\r\nset-cookie: a=b", "/en"],
  ["/english", "/en"],
  ["/api/sign-out", "/en"],
  ["/en/sign-in?callbackUrl=/en", "/en"],
  [`/en/${"x".repeat(2_000)}`, "/en"],
  [["/en/threads/3"], "/en"],
  [undefined, "/en"],
])("from %j one goes on to %s", (given, path) => {
  expect(ownPath(given, "en")).toBe(path);
});
