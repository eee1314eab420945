import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/app/page-metadata";
import { RevisionList } from "@/components/arguments/revision-list";
import { Crumbs } from "@/components/site/crumbs";
import { Sheet } from "@/components/site/sheet";
import { findRevisions } from "@/db/queries/arguments";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";
import { argumentOf } from "../argument-of";

type Props = { params: Promise<{ locale: string; id: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { argument } = await argumentOf(LANG_TAG[locale], params);
  const t = await getTranslations("history");
  return pageMetadata(locale, pathTo.history(argument.id), {
    title: `${t("title")}: ${argument.wording?.claim ?? ""}`,
    description: t("lead"),
  });
}

export default async function HistoryPage({ params }: Props) {
  const locale = await localeOf(params);
  const { argument } = await argumentOf(LANG_TAG[locale], params);
  const revisions = (await findRevisions(null, argument.id)) ?? notFound();
  const lang = (argument.original ?? argument.wording)?.lang ?? LANG_TAG[locale];
  const t = await getTranslations("history");
  return (
    <Sheet locale={locale} path={pathTo.history(argument.id)}>
      <Crumbs trail={[{ href: `/${locale}${pathTo.argument(argument.id)}`, text: t("back") }]} />
      <h1 className="pt-4 text-h1">{t("title")}</h1>
      <p className="mt-2 max-w-measure text-ink-2">{t("lead")}</p>
      <RevisionList locale={locale} revisions={revisions} lang={lang} />
    </Sheet>
  );
}
