import { getTranslations } from "next-intl/server";
import { Day } from "@/components/ui/day";
import type { Revision } from "@/domain/argument-page";
import type { Language } from "@/i18n/languages";
import { otherLang } from "./reading";
import { Body } from "./wording-text";

interface Props {
  locale: Language;
  revisions: Revision[];
  /** All wordings are in the language of the original. */
  lang: string;
}

/** Every wording, newest first. */
export async function RevisionList({ locale, revisions, lang }: Props) {
  const t = await getTranslations("history");
  return (
    <ol className="mt-6">
      {revisions.map(({ no, claim, body, at, by }, index) => (
        <li key={no} className="arg border-rule border-t py-5">
          <p className="text-ink-2 text-small">
            <b className="font-semibold text-ink">
              {t("wording", { no: revisions.length - index })}
            </b>
            {index === 0 && ` · ${t("present")}`}
            {index === revisions.length - 1 && ` · ${t("first")}`}
            {" · "}
            <Day at={at} locale={locale} /> · {t("by", { handle: by.handle })}
          </p>
          <h2 className="mt-1 text-claim leading-snug" lang={otherLang(locale, lang)}>
            {claim}
          </h2>
          <Body wording={{ body }} lang={otherLang(locale, lang)} />
        </li>
      ))}
    </ol>
  );
}
