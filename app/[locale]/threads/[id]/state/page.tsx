import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOf } from "@/app/id-of";
import { getViewer } from "@/auth/viewer";
import { JudgedThread } from "@/components/moderation/judged-thread";
import { RulingSheet } from "@/components/moderation/ruling-sheet";
import { SetThreadState } from "@/components/moderation/set-thread-state";
import { findModeratedThread } from "@/db/queries/moderated";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("act.state"))("title"), robots: "noindex" };
}

export default async function ThreadStatePage({ params }: Props) {
  const locale = await localeOf(params);
  const viewer = await getViewer();
  const thread = await findModeratedThread(viewer, LANG_TAG[locale], idOf((await params).id));
  if (!(viewer && thread)) notFound();
  const t = await getTranslations("act.state");
  return (
    <RulingSheet
      locale={locale}
      path={pathTo.threadState(thread.id)}
      title={t("title")}
      subject={<JudgedThread locale={locale} thread={thread} />}
    >
      <SetThreadState locale={locale} by={viewer.handle} thread={thread} />
    </RulingSheet>
  );
}
