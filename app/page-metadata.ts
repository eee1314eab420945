import type { Metadata } from "next";
import { siteUrl } from "@/env";
import { LANG_TAG, LANGUAGES, type Language } from "@/i18n/languages";

interface Words {
  title: string;
  description: string;
}

/**
 * What a page says of itself to search engines and to whoever is sent its link. `path` is its address without the
 * language. Read when the page is drawn, so that a site built elsewhere still names its own address.
 */
export function pageMetadata(
  locale: Language,
  path: string,
  { title, description }: Words,
): Metadata {
  const at = (language: Language) => `${siteUrl}/${language}${path}`;
  const twins = LANGUAGES.map((language) => [LANG_TAG[language], at(language)]);
  return {
    title,
    description,
    alternates: {
      canonical: at(locale),
      languages: { ...Object.fromEntries(twins), "x-default": at("en") },
    },
    openGraph: { title, description, url: at(locale), locale: OPEN_GRAPH[locale], type: "website" },
  };
}

/** Open Graph wants a territory. */
const OPEN_GRAPH = { en: "en_GB", zh: "zh_CN" } as const satisfies Record<Language, string>;
