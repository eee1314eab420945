import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Language } from "@/i18n/languages";
import { Colophon } from "./colophon";
import { Masthead } from "./masthead";
import { OutageNote } from "./outage-note";

interface Props {
  locale: Language;
  /** The page's address without its language, for the link to its twin. */
  path: string;
  children: ReactNode;
}

/** What stands around every page. */
export async function Sheet({ locale, path, children }: Props) {
  const t = await getTranslations("site");
  return (
    <>
      <a href="#text" className="sr-only focus:not-sr-only">
        {t("skip")}
      </a>
      <OutageNote />
      <Masthead locale={locale} path={path} />
      <main id="text" className="mx-auto max-w-sheet px-gutter">
        {children}
      </main>
      <Colophon locale={locale} />
    </>
  );
}
