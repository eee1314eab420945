import type { Argument, Wording } from "@/domain/argument";
import { reads } from "@/domain/language";
import { LANG_TAG, type Language } from "@/i18n/languages";
import { otherLang, type Reading } from "./reading";

interface Props {
  reading: Pick<Reading, "locale" | "words">;
  argument: Pick<Argument, "wording" | "original">;
  /** The claim's heading: it is the title of its own page. */
  heading?: "h1" | "h3";
}

/** Claim and body. A translation never passes for the author's own words, which stay one press away. */
export function WordingText({ reading, argument, heading = "h3" }: Props) {
  const { wording, original } = argument;
  if (wording === null) return null;
  const { locale, words } = reading;
  const Claim = heading;
  const lang = otherLang(locale, wording.lang);
  return (
    <>
      <Claim lang={lang}>{wording.claim}</Claim>
      <Body wording={wording} lang={lang} />
      {original && <Original reading={reading} original={original} />}
      {!original && !reads(LANG_TAG[locale], wording.lang) && (
        <p className="foreign">{words.inLanguage(languageName(locale, wording.lang))}</p>
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

function Original({
  reading: { locale, words },
  original,
}: {
  reading: Props["reading"];
  original: Wording;
}) {
  return (
    <details className="original">
      <summary>{words.translatedFrom(languageName(locale, original.lang))}</summary>
      <div lang={original.lang}>
        <p className="claim">{original.claim}</p>
        <Body wording={original} />
      </div>
    </details>
  );
}

/** The language without its script: readers of `zh` are told "Chinese". */
function languageName(locale: Language, lang: string): string {
  const names = new Intl.DisplayNames([LANG_TAG[locale]], { type: "language" });
  return names.of(lang.split("-")[0] ?? lang) ?? lang;
}
