import { getTranslations } from "next-intl/server";
import type { Argument, Wording } from "@/domain/argument";
import { reads } from "@/domain/language";
import { LANG_TAG, type Language } from "@/i18n/languages";
import { otherLang } from "./reading";

interface Props {
  locale: Language;
  argument: Pick<Argument, "wording" | "original">;
  /** The claim's heading: it is the title of its own page. */
  heading?: "h1" | "h3";
}

/** Claim and body. A translation never passes for the author's own words, which stay one press away. */
export function WordingText({ locale, argument: { wording, original }, heading = "h3" }: Props) {
  if (wording === null) return null;
  const Claim = heading;
  const lang = otherLang(locale, wording.lang);
  return (
    <>
      <Claim lang={lang}>{wording.claim}</Claim>
      <Body wording={wording} lang={lang} />
      {original && <Original locale={locale} original={original} />}
      {!original && !reads(LANG_TAG[locale], wording.lang) && (
        <ForeignNote locale={locale} lang={wording.lang} />
      )}
    </>
  );
}

export function Body({
  wording,
  lang,
}: {
  wording: Pick<Wording, "body">;
  lang?: string | undefined;
}) {
  return paragraphsOf(wording.body).map(({ at, text }) => (
    <p key={at} className="body" lang={lang}>
      {text}
    </p>
  ));
}

/** By their place, which is their key: a page sends its keys along, and a text as key would be sent twice. */
const paragraphsOf = (body: string) =>
  [...body.matchAll(/(?:[^\n]|\n(?!\n))+/gu)]
    .map(({ index, 0: text }) => ({ at: index, text: text.trim() }))
    .filter(({ text }) => text !== "");

async function Original({ locale, original }: { locale: Language; original: Wording }) {
  const t = await getTranslations("argument");
  return (
    <details className="original">
      <summary>{t("translated", { language: languageName(locale, original.lang) })}</summary>
      <div lang={original.lang}>
        <p className="claim">{original.claim}</p>
        <Body wording={original} />
      </div>
    </details>
  );
}

async function ForeignNote({ locale, lang }: { locale: Language; lang: string }) {
  const t = await getTranslations("argument");
  return <p className="foreign">{t("inLanguage", { language: languageName(locale, lang) })}</p>;
}

/** The language without its script: readers of `zh` are told "Chinese". */
function languageName(locale: Language, lang: string): string {
  const names = new Intl.DisplayNames([LANG_TAG[locale]], { type: "language" });
  return names.of(lang.split("-")[0] ?? lang) ?? lang;
}
