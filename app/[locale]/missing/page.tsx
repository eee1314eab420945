import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingNote } from "@/components/site/missing-note";
import { LANGUAGES } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";

type Props = { params: Promise<{ locale: string }> };

/** Next takes a layout's list for no page of its own accord; without one the page would be drawn per request. */
export const generateStaticParams = () => LANGUAGES.map((locale) => ({ locale }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("missing"))("title"), robots: "noindex" };
}

/** What the front door sends, with status 404, wherever Next answers 404: Next's own answer is empty without script. */
export default async function MissingPage({ params }: Props) {
  return <MissingNote locale={await localeOf(params)} />;
}
