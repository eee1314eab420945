import { getTranslations } from "next-intl/server";
import type { Language } from "@/i18n/languages";
import { Sheet } from "./sheet";

export async function MissingNote({ locale }: { locale: Language }) {
  const t = await getTranslations("missing");
  return (
    <Sheet locale={locale} path="">
      <div className="grid min-h-[50vh] place-content-center justify-items-center gap-4 text-center">
        <h1 className="text-h1">{t("title")}</h1>
        <p className="max-w-measure text-ink-2">{t("body")}</p>
        <a href={`/${locale}`} className="btn">
          {t("home")}
        </a>
      </div>
    </Sheet>
  );
}
