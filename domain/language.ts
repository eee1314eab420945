/** Languages (BCP 47) in which an argument may be written; those we can guess come first. */
export const TEXT_LANGUAGES = ["en", "zh-Hans", "zh-Hant", "ja", "ko", "es", "fr", "de"] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Characters of which one script of Chinese has no equal; enough to tell a sentence, not a word. */
const TRADITIONAL =
  /[個們來時會後說過對國學為這當與從發點長開關問間現還進經樣動見種實題話東車馬門電書氣機頭應兩樂場報無證據論讓認識認為嗎麼]/u;

/** The language that a text is most likely written in, for a field that its author can change. */
export function guessLanguage(text: string): TextLanguage {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  if (han <= latin) return "en";
  return TRADITIONAL.test(text) ? "zh-Hant" : "zh-Hans";
}

/** Whether a reader of one language reads the other too: their first subtags agree (`zh-Hans` reads `zh-Hant`). */
export const reads = (reader: string, text: string): boolean =>
  reader.split("-")[0] === text.split("-")[0];
