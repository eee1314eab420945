import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { idOf } from "@/app/id-of";
import { pageMetadata } from "@/app/page-metadata";
import { ReaderView } from "@/components/readers/reader-view";
import { Sheet } from "@/components/site/sheet";
import { findReaderPage } from "@/db/queries/readers";
import { LANG_TAG, type Language } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; id: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

const find = cache((locale: Language, id: number) => findReaderPage(null, LANG_TAG[locale], id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const page = await find(locale, idOf((await params).id));
  if (!page) return {};
  const t = await getTranslations("reader");
  const { id, handle } = page.reader;
  const description = t("description", { handle });
  return pageMetadata(locale, pathTo.reader(id), { title: handle, description });
}

export default async function ReaderAddress({ params }: Props) {
  const locale = await localeOf(params);
  const page = await find(locale, idOf((await params).id));
  if (!page) notFound();
  return (
    <Sheet locale={locale} path={pathTo.reader(page.reader.id)}>
      <ReaderView locale={locale} page={page} />
    </Sheet>
  );
}
