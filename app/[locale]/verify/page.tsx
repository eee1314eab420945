import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hashOfMailed } from "@/auth/mailed-token";
import { getViewer } from "@/auth/viewer";
import { AccountPage } from "@/components/accounts/account-page";
import { SignedInNote } from "@/components/accounts/signed-in-note";
import { SpentLinkNote } from "@/components/accounts/spent-link-note";
import { VerifyReader } from "@/components/accounts/verify-reader";
import { findPendingReader } from "@/db/queries/accounts";
import { isUnreachable } from "@/db/unreachable";
import { VERIFY_REFUSALS } from "@/domain/account";
import { localeOf } from "@/i18n/locale-of";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("register"))("verifyTitle"), robots: "noindex" };
}

/** Where the mail of registration leads. Drawing it makes nobody: mail scanners open links. */
export default async function VerifyPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations("register");
  const { token: given, handle, error } = await searchParams;
  const token = String(given ?? "");
  const found = await findWaiting(token);
  const path = `/verify?${new URLSearchParams({ token })}`;
  if (!found) {
    // Pressed twice, the second press comes here with the account just made.
    const viewer = await getViewer();
    return (
      <AccountPage locale={locale} path={path} title={t("verifyTitle")}>
        {viewer ? (
          <SignedInNote locale={locale} handle={viewer.handle} />
        ) : (
          <SpentLinkNote locale={locale} />
        )}
      </AccountPage>
    );
  }
  return (
    <AccountPage locale={locale} path={path} title={t("verifyTitle")}>
      {found !== "outage" && (
        <p>{t("verifyFor", { handle: found.pending.handle, email: found.email })}</p>
      )}
      <VerifyReader
        locale={locale}
        token={token}
        handle={typeof handle === "string" ? handle : null}
        refusal={found === "outage" ? found : refusalIn(error)}
      />
    </AccountPage>
  );
}

const refusalIn = (error: unknown) => VERIFY_REFUSALS.find((code) => code === error) ?? null;

/** Without the database the button stays, so that it can be pressed again. */
async function findWaiting(token: string) {
  try {
    return await findPendingReader(hashOfMailed(token));
  } catch (error) {
    if (isUnreachable(error)) return "outage";
    throw error;
  }
}
