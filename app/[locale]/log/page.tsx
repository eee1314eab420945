import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/app/page-metadata";
import { LogView } from "@/components/moderation/log-view";
import { Sheet } from "@/components/site/sheet";
import { listActs } from "@/db/queries/log";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations("log");
  return pageMetadata(locale, pathTo.log(), { title: t("title"), description: t("lead") });
}

export default async function LogPage({ params }: Props) {
  const locale = await localeOf(params);
  const { acts, pages } = await listActs(null, LANG_TAG[locale], 1);
  return (
    <Sheet locale={locale} path={pathTo.log()}>
      <LogView locale={locale} acts={acts} page={1} pages={pages} />
    </Sheet>
  );
}
