import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { getViewer } from "@/auth/viewer";
import { OwnAccount } from "@/components/readers/own-account";
import { Sheet } from "@/components/site/sheet";
import { listOwnArguments, listOwnVotes } from "@/db/queries/own";
import { mayModerate } from "@/domain/policy";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("reader"))("own"), robots: "noindex" };
}

export default async function AccountPage({ params }: Props) {
  const locale = await localeOf(params);
  const viewer = await getViewer();
  if (viewer === null) {
    redirect(`/${locale}/sign-in?${new URLSearchParams({ callbackUrl: `/${locale}/account` })}`);
  }
  const lang = LANG_TAG[locale];
  const [written, votes] = await Promise.all([
    listOwnArguments(viewer, lang),
    listOwnVotes(viewer, lang),
  ]);
  return (
    <Sheet locale={locale} path="/account">
      <OwnAccount
        locale={locale}
        viewer={viewer}
        written={written}
        votes={votes}
        moderates={mayModerate(viewer) === null}
      />
    </Sheet>
  );
}
