import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/accounts/account-page";
import { LinkForm } from "@/components/accounts/link-form";
import { SignInEmail } from "@/domain/account";
import { localeOf } from "@/i18n/locale-of";
import { ownPath } from "@/lib/own-path";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("signIn"))("linkTitle"), robots: "noindex" };
}

/** Drawing it spends nothing: whether the link still works is asked when its button is pressed. */
export default async function SignInLinkPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations("signIn");
  const query = await searchParams;
  const callbackUrl = ownPath(query["callbackUrl"], locale);
  const token = /^[\w-]{20,100}$/u.exec(String(query["token"] ?? ""))?.[0];
  const email = SignInEmail.safeParse(query["email"]).data;
  const whole = token !== undefined && email !== undefined;
  const path = whole
    ? `/sign-in/link?${new URLSearchParams({ token, email, callbackUrl })}`
    : "/sign-in";
  return (
    <AccountPage locale={locale} path={path} title={t("linkTitle")}>
      {whole ? (
        <LinkForm token={token} email={email} callbackUrl={callbackUrl} />
      ) : (
        <>
          <p>{t("linkBroken")}</p>
          <a href={`/${locale}/sign-in`} className="btn justify-self-start">
            {t("linkAgain")}
          </a>
        </>
      )}
    </AccountPage>
  );
}
