import en from "@/messages/en.json" with { type: "json" };
import zh from "@/messages/zh.json" with { type: "json" };

/** The words of the account pages, by which tests find what a person would. */
export const WORDS = { en, zh } as const;
