import { getTranslations } from "next-intl/server";
import { Mark } from "@/components/ui/mark";
import type { Language } from "@/i18n/languages";

const NAV_LINK =
  "inline-flex min-h-10 items-center text-ink-2 no-underline hover:text-ink hover:underline";

/** The same for everybody: what is only for signed-in readers is shown by `data-signed-in` on the root. */
export async function Masthead({ locale, path }: { locale: Language; path: string }) {
  const t = await getTranslations("site");
  const twin = locale === "en" ? "zh" : "en";
  return (
    <header className="border-rule border-b">
      <div className="mx-auto flex min-h-14 max-w-sheet flex-wrap items-center gap-x-6 px-gutter">
        <a
          href={`/${locale}`}
          className="flex min-h-10 items-center gap-2 font-semibold font-serif text-[1.25rem] leading-none tracking-tight no-underline"
        >
          <Mark />
          {t("name")}
        </a>
        <nav
          aria-label={t("main")}
          className="ml-auto flex flex-wrap items-center gap-x-5 text-note"
        >
          <a href={`/${locale}`} className={NAV_LINK}>
            {t("stories")}
          </a>
          <a href={`/${twin}${path}`} hrefLang={twin} lang={twin} data-twin className={NAV_LINK}>
            {t("otherLanguage")}
          </a>
          <a href={`/${locale}/sign-in`} data-sign-in className="btn signed-out-only">
            {t("signIn")}
          </a>
          <a href={`/${locale}/account`} data-handle className={`${NAV_LINK} signed-in-only`}>
            {t("account")}
          </a>
        </nav>
      </div>
    </header>
  );
}
