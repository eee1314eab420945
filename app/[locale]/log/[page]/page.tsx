import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOf } from "@/app/id-of";
import { pageMetadata } from "@/app/page-metadata";
import { LogView } from "@/components/moderation/log-view";
import { Sheet } from "@/components/site/sheet";
import { listActs } from "@/db/queries/log";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; page: string }> };

// Every new act moves the later pages along, and they are seldom read: drawn each time rather than kept and dropped.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const page = pageOf((await params).page);
  const t = await getTranslations("log");
  return pageMetadata(locale, `${pathTo.log()}/${page}`, {
    title: t("page", { page }),
    description: t("lead"),
  });
}

export default async function LaterLogPage({ params }: Props) {
  const locale = await localeOf(params);
  const page = pageOf((await params).page);
  const { acts, pages } = await listActs(null, LANG_TAG[locale], page);
  if (page > pages) notFound();
  return (
    <Sheet locale={locale} path={`${pathTo.log()}/${page}`}>
      <LogView locale={locale} acts={acts} page={page} pages={pages} />
    </Sheet>
  );
}

/** The first page has an address of its own; beyond a million pages Postgres would refuse the offset. */
function pageOf(given: string): number {
  const page = idOf(given);
  if (page === 1 || page > 1_000_000) notFound();
  return page;
}
