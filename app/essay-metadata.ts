import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { EssayName } from "@/components/site/essay";
import type { Language } from "@/i18n/languages";
import { pageMetadata } from "./page-metadata";

/** Of a page of the site's own words. */
export async function essayMetadata(locale: Language, name: EssayName): Promise<Metadata> {
  const t = await getTranslations(name);
  return pageMetadata(locale, `/${name}`, { title: t("title"), description: t("lead") });
}
