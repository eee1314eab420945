import "../globals.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SampleNote } from "@/components/site/sample-note";
import { hasSamples } from "@/db/queries/site";
import { isUnreachable } from "@/db/unreachable";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  const t = await getTranslations("site");
  return {
    title: { default: t("name"), template: `%s · ${t("name")}` },
    description: t("tagline"),
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const locale = await localeOf(params);
  return (
    // The first script sets attributes here before React arrives.
    <html lang={LANG_TAG[locale]} suppressHydrationWarning>
      <head>
        <script src="/first.js" />
      </head>
      <body>
        {(await showsSamples()) && <SampleNote />}
        {children}
      </body>
    </html>
  );
}

/** What needs nothing else of the database is drawn while it is gone: the 404 page, and a refused form with its draft. */
async function showsSamples(): Promise<boolean> {
  try {
    return await hasSamples();
  } catch (error) {
    if (isUnreachable(error)) return false;
    throw error;
  }
}
