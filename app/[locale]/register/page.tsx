import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getViewer } from "@/auth/viewer";
import { AccountPage } from "@/components/accounts/account-page";
import { NewcomerForm } from "@/components/accounts/newcomer-form";
import { SentNote } from "@/components/accounts/sent-note";
import { SignedInNote } from "@/components/accounts/signed-in-note";
import { localeOf } from "@/i18n/locale-of";
import { ownPath } from "@/lib/own-path";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("register"))("title"), robots: "noindex" };
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations("register");
  const query = await searchParams;
  const viewer = await getViewer();
  const callbackUrl = ownPath(query["callbackUrl"], locale);
  const path = `/register?${new URLSearchParams({ callbackUrl })}`;
  if (viewer) {
    return (
      <AccountPage locale={locale} path={path} title={t("title")}>
        <SignedInNote locale={locale} handle={viewer.handle} />
      </AccountPage>
    );
  }
  const sent = query["sent"] === "1";
  return (
    <AccountPage locale={locale} path={path} title={sent ? t("sentTitle") : t("title")}>
      {sent ? (
        <SentNote locale={locale} />
      ) : (
        <NewcomerForm locale={locale} callbackUrl={callbackUrl} submitKey={randomUUID()} />
      )}
    </AccountPage>
  );
}
