import type { Metadata } from "next";
import { argumentMetadata } from "@/app/argument-metadata";
import { ArgumentPageView } from "@/components/arguments/argument-page-view";
import { Sheet } from "@/components/site/sheet";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";
import { argumentOf } from "./argument-of";

type Props = { params: Promise<{ locale: string; id: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  return argumentMetadata(locale, await argumentOf(LANG_TAG[locale], params));
}

export default async function ArgumentPage({ params }: Props) {
  const locale = await localeOf(params);
  const page = await argumentOf(LANG_TAG[locale], params);
  return (
    <Sheet locale={locale} path={pathTo.argument(page.argument.id)}>
      <ArgumentPageView locale={locale} page={page} />
    </Sheet>
  );
}
