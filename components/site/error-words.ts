import type { Language } from "@/i18n/languages";

/**
 * The `error` namespace of messages/*.json once more (a test holds them equal): an error page is drawn by the browser,
 * and importing the messages there would send all of them to every reader.
 */
export const ERROR_WORDS: Record<Language, { title: string; body: string; retry: string }> = {
  en: {
    title: "Something went wrong on our side",
    body: "What you wrote was not sent. Try again in a moment.",
    retry: "Try again",
  },
  zh: {
    title: "我们这边出了问题",
    body: "你写的内容没有发出。请稍后再试。",
    retry: "再试一次",
  },
};
