import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOf } from "@/app/id-of";
import { getViewer } from "@/auth/viewer";
import { BanLink } from "@/components/moderation/ban-link";
import { HideArgument } from "@/components/moderation/hide-argument";
import { JudgedArgument } from "@/components/moderation/judged-argument";
import { RulingSheet } from "@/components/moderation/ruling-sheet";
import { findModeratedArgument } from "@/db/queries/moderated";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("act.hide"))("title"), robots: "noindex" };
}

export default async function HideArgumentPage({ params }: Props) {
  const locale = await localeOf(params);
  const viewer = await getViewer();
  const argument = await findModeratedArgument(viewer, LANG_TAG[locale], idOf((await params).id));
  if (!(viewer && argument)) notFound();
  const t = await getTranslations("act.hide");
  return (
    <RulingSheet
      locale={locale}
      path={pathTo.hide(argument.id)}
      title={t("title")}
      subject={
        <>
          <JudgedArgument locale={locale} argument={argument} />
          <BanLink locale={locale} author={argument.author} />
        </>
      }
    >
      <HideArgument locale={locale} by={viewer.handle} argument={argument} />
    </RulingSheet>
  );
}
