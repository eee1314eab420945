import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Language } from "@/i18n/languages";
import { proseTags } from "./prose";
import { Sheet } from "./sheet";

export type EssayName = "about" | "contact" | "guidelines" | "privacy" | "ranking" | "terms";

interface Props {
  locale: Language;
  /** Its namespace in messages/*.json, and its address. */
  name: EssayName;
  children: ReactNode;
}

/** A page of the site's own words. */
export async function Essay({ locale, name, children }: Props) {
  const t = await getTranslations(name);
  return (
    <Sheet locale={locale} path={`/${name}`}>
      <article className="mx-auto max-w-measure text-prose">
        <header className="pt-10">
          <h1 className="text-h1">{t("title")}</h1>
          <p className="mt-3 font-serif text-ink-2 text-lead leading-relaxed">{t("lead")}</p>
        </header>
        {children}
      </article>
    </Sheet>
  );
}

interface SectionProps {
  locale: Language;
  essay: EssayName;
  /** Its key in the namespace, and its anchor. */
  name: string;
  values?: Record<string, string | number>;
  children?: ReactNode;
}

export async function EssaySection({ locale, essay, name, values = {}, children }: SectionProps) {
  const t = await getTranslations(essay);
  return (
    <section id={name} className="mt-9">
      <h2 className="text-h2">{t(`${name}.title`)}</h2>
      {t.rich(`${name}.text`, { ...proseTags(locale), ...values })}
      {children}
    </section>
  );
}
