import { getTranslations } from "next-intl/server";
import { VERIFY_MINUTES } from "@/domain/account";
import type { Language } from "@/i18n/languages";

/** The same for every address, whether it was known or not. */
export async function SentNote({ locale }: { locale: Language }) {
  const t = await getTranslations("register");
  return (
    <>
      <p role="status">{t("sent", { hours: VERIFY_MINUTES / 60 })}</p>
      <p className="text-ink-2">{t("sentNothing")}</p>
      <a href={`/${locale}/register`} className="btn justify-self-start">
        {t("again")}
      </a>
    </>
  );
}
