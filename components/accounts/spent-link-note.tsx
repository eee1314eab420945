import { getTranslations } from "next-intl/server";
import type { Language } from "@/i18n/languages";
import { Problem } from "./field";

/** For a mailed link of registration that was used, has expired or is not whole. */
export async function SpentLinkNote({ locale }: { locale: Language }) {
  const t = await getTranslations("register");
  return (
    <>
      <Problem>{t("verifyLink")}</Problem>
      <div className="flex flex-wrap gap-3">
        <a href={`/${locale}/sign-in`} className="btn">
          {t("signIn")}
        </a>
        <a href={`/${locale}/register`} className="btn">
          {t("again")}
        </a>
      </div>
    </>
  );
}
