import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingNote } from "@/components/site/missing-note";
import { localeOf } from "@/i18n/locale-of";

type Props = { params: Promise<{ locale: string }> };

/** Kept, and drawn when first asked for: its frame says whether samples live here, which no build can know. */
export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("missing"))("title"), robots: "noindex" };
}

/** What the front door sends, with status 404, wherever Next answers 404: Next's own answer is empty without script. */
export default async function MissingPage({ params }: Props) {
  return <MissingNote locale={await localeOf(params)} />;
}
