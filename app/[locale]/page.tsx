import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/app/page-metadata";
import { FrontPage } from "@/components/home/front-page";
import { Sheet } from "@/components/site/sheet";
import { listStories } from "@/db/queries/stories";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations("home");
  return pageMetadata(locale, "", { title: t("title"), description: t("lead") });
}

export default async function HomePage({ params }: Props) {
  const locale = await localeOf(params);
  return (
    <Sheet locale={locale} path="">
      <FrontPage locale={locale} stories={await listStories(null, LANG_TAG[locale])} />
    </Sheet>
  );
}
