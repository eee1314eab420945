import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Day } from "@/components/ui/day";
import type { Argument } from "@/domain/argument";
import type { Camp } from "@/domain/camp";
import { reads } from "@/domain/language";
import { LANG_TAG, type Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { GLYPH, INK } from "./camp-ink";

interface Props {
  locale: Language;
  argument: Argument;
  /** What stands above the claim, after its camp's glyph. */
  children?: ReactNode;
}

/** An argument in a list: its claim as a link, who wrote it and when. Nothing at all of one that has no words to show. */
export async function ClaimEntry({ locale, argument, children }: Props) {
  const { wording, direction, author } = argument;
  if (wording === null) return null;
  return (
    <article className="py-4">
      <p className="text-ink-2 text-small">
        <CampGlyph camp={direction} /> {children}
      </p>
      <h3 className="mt-0.5 text-lead leading-snug">
        <a
          href={`/${locale}${pathTo.argument(argument.id)}`}
          lang={wording.lang}
          className="inline-block py-1 no-underline decoration-1 hover:underline"
        >
          {wording.claim}
        </a>
      </h3>
      <p className="text-ink-2 text-small">
        <a
          href={`/${locale}${pathTo.reader(author.id)}`}
          className="inline-flex min-h-10 items-center no-underline hover:underline"
        >
          {author.handle}
        </a>
        {" · "}
        <Day at={argument.postedAt} locale={locale} />
        <LanguageNote locale={locale} argument={argument} />
      </p>
    </article>
  );
}

async function CampGlyph({ camp }: { camp: Camp }) {
  const t = await getTranslations("conflict");
  return (
    <span role="img" aria-label={t(`sides.${camp}`)} className={INK[camp]}>
      {GLYPH[camp]}
    </span>
  );
}

/** Language never hides anything, and never passes for what it is not. */
async function LanguageNote({ locale, argument: { wording, original } }: Props) {
  const t = await getTranslations("conflict");
  const names = new Intl.DisplayNames([LANG_TAG[locale]], { type: "language" });
  if (original) return <> · {t("translated", { language: names.of(original.lang) ?? "" })}</>;
  if (wording && !reads(LANG_TAG[locale], wording.lang))
    return <> · {t("inLanguage", { language: names.of(wording.lang) ?? "" })}</>;
  return null;
}
