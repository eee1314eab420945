import { expect, test } from "vitest";
import { preferredLanguage } from "./preferred-language";

test.each([
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["zh-TW", "zh"],
  ["zh-Hant-HK", "zh"],
  ["zh-HK;q=0.9,en;q=0.8", "zh"],
  ["yue", "zh"],
  ["en;q=0,zh", "zh"],
  ["de,en;q=0.8,zh;q=0.7", "en"],
  ["en;q=0.5,zh;q=nonsense", "en"],
  ["*", "en"],
  ["", "en"],
  ["x".repeat(8_000), "en"],
])("a browser that asks for %s is sent to /%s", (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
