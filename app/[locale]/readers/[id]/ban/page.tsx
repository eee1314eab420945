import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOf } from "@/app/id-of";
import { getViewer } from "@/auth/viewer";
import { BanReader } from "@/components/moderation/ban-reader";
import { JudgedReader } from "@/components/moderation/judged-reader";
import { LiftBan } from "@/components/moderation/lift-ban";
import { NoForm, RulingSheet } from "@/components/moderation/ruling-sheet";
import { findModeratedReader } from "@/db/queries/moderated";
import { mayBan } from "@/domain/policy";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("act.ban"))("title"), robots: "noindex" };
}

/** One address for both: whoever is banned can only be unbanned. */
export default async function BanPage({ params }: Props) {
  const locale = await localeOf(params);
  const viewer = await getViewer();
  const reader = await findModeratedReader(viewer, idOf((await params).id));
  if (!(viewer && reader)) notFound();
  const t = await getTranslations(reader.ban ? "act.liftBan" : "act.ban");
  const Ruling = reader.ban ? LiftBan : BanReader;
  return (
    <RulingSheet
      locale={locale}
      path={pathTo.ban(reader.id)}
      title={t("title")}
      subject={<JudgedReader locale={locale} reader={reader} />}
    >
      {mayBan(viewer, reader) ? (
        <NoForm
          text={(await getTranslations("act.ban"))(viewer.id === reader.id ? "self" : "notYours")}
        />
      ) : (
        <Ruling locale={locale} by={viewer.handle} reader={reader} />
      )}
    </RulingSheet>
  );
}
