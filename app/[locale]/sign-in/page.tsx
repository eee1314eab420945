import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { TYPED_COOKIE } from "@/auth/cookies";
import { getViewer } from "@/auth/viewer";
import { AccountPage } from "@/components/accounts/account-page";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { SignedInNote } from "@/components/accounts/signed-in-note";
import { LINK_MINUTES, SIGN_IN_REFUSALS } from "@/domain/account";
import { localeOf } from "@/i18n/locale-of";
import { ownPath } from "@/lib/own-path";

type Query = Record<string, string | string[] | undefined>;
interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

const LONGEST_WAIT = 60;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("signIn"))("title"), robots: "noindex" };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations("signIn");
  const query = await searchParams;
  const viewer = await getViewer();
  const callbackUrl = ownPath(query["callbackUrl"], locale);
  const onward = `?${new URLSearchParams({ callbackUrl })}`;
  return (
    <AccountPage locale={locale} path={`/sign-in${onward}`} title={t("title")}>
      {query["sent"] === "1" && <p role="status">{t("sent", { minutes: LINK_MINUTES })}</p>}
      {viewer ? (
        <SignedInNote locale={locale} handle={viewer.handle} />
      ) : (
        <SignInForm callbackUrl={callbackUrl} email={await typedEmail()} {...refusalIn(query)} />
      )}
      {!viewer && (
        <p className="border-rule border-t pt-5 text-note">
          {t("newHere")}{" "}
          <a
            href={`/${locale}/register${onward}`}
            className="inline-flex min-h-10 items-center underline"
          >
            {t("register")}
          </a>
        </p>
      )}
    </AccountPage>
  );
}

const typedEmail = async () => (await cookies()).get(TYPED_COOKIE)?.value ?? "";

/** Anybody can write an address, so only our own codes and a sensible number of minutes are taken from it. */
function refusalIn({ error, minutes }: Query) {
  const waited = Number(minutes);
  return {
    refusal: SIGN_IN_REFUSALS.find((code) => code === error) ?? null,
    minutes: waited >= 1 && waited <= LONGEST_WAIT ? Math.floor(waited) : LONGEST_WAIT,
  };
}
