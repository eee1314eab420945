import type { Language } from "@/i18n/languages";

export interface Place {
  language: Language;
  /** Of a thread or an argument, without its language. */
  path: string;
}

const PLACE = /^\/(en|zh)(\/(?:threads|arguments)\/[1-9]\d{0,14})(?:\/(?:newest|mine))?$/u;

/** Where a form says that it stands. Anything else is taken for the English home, never for another site. */
export function placeOf(back: unknown): Place {
  const [, language = "en", path = ""] = PLACE.exec(String(back)) ?? [];
  return { language: language as Language, path };
}
