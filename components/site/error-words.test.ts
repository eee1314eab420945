import { expect, test } from "vitest";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { ERROR_WORDS } from "./error-words";

test("the error page says in each language what the messages say", () => {
  expect(ERROR_WORDS).toEqual({ en: en.error, zh: zh.error });
});
