import { expect, test } from "vitest";
import { guessLanguage, reads } from "./language";

test.each([
  ["Doubt has a price too.", "en"],
  ["怀疑也有代价。", "zh-Hans"],
  ["懷疑也有代價，這是對的。", "zh-Hant"],
  ["Meta 为 Scale AI 交易支付了 143 亿美元。", "zh-Hans"],
  ["OpenAI and 对开", "en"],
  ["疑うことにも代償がある。", "ja"],
  ["의심에도 대가가 있다.", "ko"],
  ["", "en"],
])("%s is taken for %s", (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

test("a reader of simplified Chinese is not offered a translation of traditional Chinese", () => {
  expect(reads("zh-Hans", "zh-Hant")).toBe(true);
  expect(reads("zh-Hans", "en")).toBe(false);
});
