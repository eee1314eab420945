import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { idOf } from "@/app/id-of";
import { pageMetadata } from "@/app/page-metadata";
import { FactView } from "@/components/facts/fact-view";
import { Sheet } from "@/components/site/sheet";
import { findFact } from "@/db/queries/facts";
import { LANG_TAG, type Language } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; id: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

const find = cache((locale: Language, id: number) => findFact(null, LANG_TAG[locale], id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const fact = await find(locale, idOf((await params).id));
  if (!fact) return {};
  const t = await getTranslations("fact");
  return pageMetadata(locale, pathTo.fact(fact.id), {
    title: fact.text,
    description: t("description", {
      status: t(`statuses.${fact.status}`),
      meaning: t(`meanings.${fact.status}`),
    }),
  });
}

export default async function FactAddress({ params }: Props) {
  const locale = await localeOf(params);
  const fact = await find(locale, idOf((await params).id));
  if (!fact) notFound();
  return (
    <Sheet locale={locale} path={pathTo.fact(fact.id)}>
      <FactView locale={locale} fact={fact} />
    </Sheet>
  );
}
