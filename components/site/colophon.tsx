import { getTranslations } from "next-intl/server";
import type { Language } from "@/i18n/languages";

const PAGES = ["about", "guidelines", "ranking", "log", "privacy", "terms", "contact"] as const;

export async function Colophon({ locale }: { locale: Language }) {
  const t = await getTranslations("site");
  return (
    <footer className="mt-16 border-rule border-t">
      <nav
        aria-label={t("name")}
        className="mx-auto flex max-w-sheet flex-wrap gap-x-5 px-gutter py-4 text-ink-2 text-small"
      >
        {PAGES.map((page) => (
          <a
            key={page}
            href={`/${locale}/${page}`}
            className="inline-flex min-h-10 items-center no-underline hover:underline"
          >
            {t(page)}
          </a>
        ))}
      </nav>
    </footer>
  );
}
