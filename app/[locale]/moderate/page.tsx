import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { getViewer } from "@/auth/viewer";
import { ReportList } from "@/components/moderation/report-list";
import { Sheet } from "@/components/site/sheet";
import { listReports } from "@/db/queries/reports";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("moderation"))("title"), robots: "noindex" };
}

export default async function ModeratePage({ params }: Props) {
  const locale = await localeOf(params);
  const reports = await listReports(await getViewer(), LANG_TAG[locale]);
  if (!reports) notFound();
  const t = await getTranslations("moderation");
  return (
    <Sheet locale={locale} path={pathTo.moderate()}>
      <h1 className="pt-8 text-h1">{t("title")}</h1>
      <p className="mt-3 max-w-measure text-ink-2">{t("lead")}</p>
      <ReportList locale={locale} title={t("open")} none={t("noOpen")} reports={reports.open} />
      <ReportList
        locale={locale}
        title={t("settled")}
        none={t("noSettled")}
        reports={reports.settled}
      />
    </Sheet>
  );
}
