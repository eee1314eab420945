import { getTranslations } from "next-intl/server";
import { Day } from "@/components/ui/day";
import type { Argument } from "@/domain/argument";
import { reads } from "@/domain/language";
import { LANG_TAG, type Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { ClaimStanding } from "./claim-standing";

interface Props {
  locale: Language;
  argument: Argument;
}

/** Who wrote it, marked if a program did; when; and in which language, where that is not the reader's. */
export async function ClaimAuthor({ locale, argument }: Props) {
  const t = await getTranslations("conflict");
  const { author, postedAt } = argument;
  return (
    <p className="text-ink-2 text-small">
      {author.kind === "former" ? (
        author.handle
      ) : (
        <a
          href={`/${locale}${pathTo.reader(author.id)}`}
          className="inline-block py-2.5 no-underline hover:underline"
        >
          {author.handle}
        </a>
      )}
      {author.kind === "sample" && ` · ${t("sample")}`}
      {" · "}
      <Day at={postedAt} locale={locale} />
      {" · "}
      <ClaimStanding tally={argument.tally} />
      <LanguageNote locale={locale} argument={argument} />
    </p>
  );
}

/** Language never hides anything, and never passes for what it is not. */
async function LanguageNote({ locale, argument: { wording, original } }: Props) {
  const t = await getTranslations("conflict");
  if (original) return <> · {t("translated", { language: nameOf(original.lang, locale) })}</>;
  if (wording && !reads(LANG_TAG[locale], wording.lang))
    return <> · {t("inLanguage", { language: nameOf(wording.lang, locale) })}</>;
  return null;
}

/** Of the language alone: which script it is in, the text itself shows. */
function nameOf(lang: string, locale: Language): string {
  const names = new Intl.DisplayNames([LANG_TAG[locale]], { type: "language" });
  return names.of(lang.split("-")[0] ?? lang) ?? lang;
}
