import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOf } from "@/app/id-of";
import { getViewer } from "@/auth/viewer";
import { FacingForm } from "@/components/arguments/facing-form";
import { OwnWording } from "@/components/arguments/own-wording";
import { WithdrawArgumentForm } from "@/components/arguments/withdraw-argument-form";
import { withdrawWords } from "@/components/arguments/withdraw-words";
import { findEditForm } from "@/db/queries/argument-forms";
import { mayWithdraw } from "@/domain/policy";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("edit"))("withdrawTitle"), robots: "noindex" };
}

/** Its one button works without script; opening the page takes nothing back. */
export default async function WithdrawPage({ params }: Props) {
  const locale = await localeOf(params);
  const viewer = await getViewer();
  const form = await findEditForm(viewer, LANG_TAG[locale], idOf((await params).id));
  if (!form) notFound();
  const { thread, argument, wording } = form;
  const own = pathTo.argument(argument.id);
  const path = `${own}/withdraw`;
  const signIn = new URLSearchParams({ callbackUrl: `/${locale}${path}` });
  return (
    <FacingForm
      locale={locale}
      path={path}
      thread={thread}
      side={argument.direction}
      beside={<OwnWording locale={locale} id={argument.id} wording={wording} />}
    >
      <WithdrawArgumentForm
        words={await withdrawWords()}
        locale={locale}
        argumentId={argument.id}
        keepHref={`/${locale}${own}`}
        blocked={mayWithdraw(viewer, argument)}
        signInHref={`/${locale}/sign-in?${signIn}`}
      />
    </FacingForm>
  );
}
