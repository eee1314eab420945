import { getTranslations } from "next-intl/server";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { Paragraphs } from "./paragraphs";

interface Props {
  locale: Language;
  id: number;
  wording: { claim: string; body: string; lang: string };
}

/** An author's own words as they stand, in the language in which they wrote them. */
export async function OwnWording({ locale, id, wording: { claim, body, lang } }: Props) {
  const t = await getTranslations("edit");
  return (
    <>
      <p className="mb-1.5 font-semibold text-small">{t("stands")}</p>
      <h2 lang={lang} className="text-claim leading-snug">
        <a href={`/${locale}${pathTo.argument(id)}`} className="no-underline hover:underline">
          {claim}
        </a>
      </h2>
      <Paragraphs text={body} lang={lang} />
    </>
  );
}
