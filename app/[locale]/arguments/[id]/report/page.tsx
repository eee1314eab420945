import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOf } from "@/app/id-of";
import { getViewer } from "@/auth/viewer";
import { JudgedArgument } from "@/components/moderation/judged-argument";
import { ReportArgument } from "@/components/moderation/report-argument";
import { RulingSheet } from "@/components/moderation/ruling-sheet";
import { findArgument } from "@/db/queries/arguments";
import { findOwnReport } from "@/db/queries/reports";
import { mayModerate, mayReport } from "@/domain/policy";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("report"))("title"), robots: "noindex" };
}

export default async function ReportArgumentPage({ params }: Props) {
  const locale = await localeOf(params);
  const viewer = await getViewer();
  const found = await findArgument(viewer, LANG_TAG[locale], idOf((await params).id));
  if (!found) notFound();
  const { argument, thread } = found;
  const path = pathTo.report(argument.id);
  if (!viewer)
    redirect(`/${locale}/sign-in?callbackUrl=${encodeURIComponent(`/${locale}${path}`)}`);
  const t = await getTranslations("report");
  return (
    <RulingSheet
      locale={locale}
      path={path}
      title={t("title")}
      subject={<JudgedArgument locale={locale} argument={{ ...argument, thread }} />}
    >
      <ReportArgument
        locale={locale}
        argumentId={argument.id}
        reportedAt={await findOwnReport(viewer, argument.id)}
        denied={mayReport(viewer, { state: argument.state, authorId: argument.author.id })}
        mayHide={mayModerate(viewer) === null}
      />
    </RulingSheet>
  );
}
