import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { idOf } from "@/app/id-of";
import { pageMetadata } from "@/app/page-metadata";
import { ConflictView } from "@/components/conflicts/conflict-view";
import { Sheet } from "@/components/site/sheet";
import { findConflict } from "@/db/queries/conflicts";
import { LANG_TAG, type Language } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; id: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

const find = cache((locale: Language, id: number) => findConflict(null, LANG_TAG[locale], id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const conflict = await find(locale, idOf((await params).id));
  if (!conflict) return {};
  const t = await getTranslations("conflict");
  const { left, right } = conflict.camps;
  return pageMetadata(locale, pathTo.conflict(conflict.id), {
    title: conflict.title,
    description: t("description", { left: left.name, right: right.name }),
  });
}

export default async function ConflictPage({ params }: Props) {
  const locale = await localeOf(params);
  const conflict = await find(locale, idOf((await params).id));
  if (!conflict) notFound();
  return (
    <Sheet locale={locale} path={pathTo.conflict(conflict.id)}>
      <ConflictView locale={locale} conflict={conflict} />
    </Sheet>
  );
}
