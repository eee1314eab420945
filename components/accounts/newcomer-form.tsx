import { getTranslations } from "next-intl/server";
import type { Language } from "@/i18n/languages";
import { RegisterReader } from "./register-reader";
import { registerWords } from "./register-words";

interface Props {
  locale: Language;
  callbackUrl: string;
  submitKey: string;
}

const LICENCE = {
  en: "https://creativecommons.org/licenses/by-sa/4.0/",
  zh: "https://creativecommons.org/licenses/by-sa/4.0/deed.zh-hans",
} as const satisfies Record<Language, string>;

/** The registration form with its words, and the way to sign in instead. */
export async function NewcomerForm({ locale, callbackUrl, submitKey }: Props) {
  const t = await getTranslations("register");
  const terms = t.rich("terms", {
    terms: (words) => (
      <a href={`/${locale}/terms`} className="underline">
        {words}
      </a>
    ),
    licence: (words) => (
      <a href={LICENCE[locale]} rel="license" className="underline">
        {words}
      </a>
    ),
  });
  return (
    <>
      <p className="text-ink-2">{t("lead")}</p>
      <RegisterReader
        words={await registerWords()}
        terms={terms}
        callbackUrl={callbackUrl}
        submitKey={submitKey}
      />
      <p className="border-rule border-t pt-5 text-note">
        {t("haveAccount")}{" "}
        <a
          href={`/${locale}/sign-in?${new URLSearchParams({ callbackUrl })}`}
          className="inline-flex min-h-10 items-center underline"
        >
          {t("signIn")}
        </a>
      </p>
    </>
  );
}
