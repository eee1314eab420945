import type { Own } from "@/domain/own";
import { LANG_TAG, type Language } from "@/i18n/languages";
import type { ArgumentWords } from "./argument-words";

/** What all arguments of one page have in common. */
export interface Reading {
  locale: Language;
  words: ArgumentWords;
  /** Where a vote by plain form returns to. */
  back: string;
  /** Whether the thread still takes votes and replies. */
  takesAnswers: boolean;
  /** On a reader's own copy of the page; null on the one that everybody gets. */
  own: Own | null;
}

/** For `lang` attributes: nothing where the page's own language already says it. */
export const otherLang = (locale: Language, lang: string): string | undefined =>
  lang === LANG_TAG[locale] ? undefined : lang;
