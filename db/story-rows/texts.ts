import "server-only";
import { FILE_LANGUAGES, type FileLanguage } from "@/domain/story-file";

/** One published row per language of the file. */
export function inEachLanguage<Row>(by: number, row: (lang: FileLanguage) => Row) {
  const publishedAt = new Date();
  return (Object.keys(FILE_LANGUAGES) as FileLanguage[]).map((lang) => ({
    ...row(lang),
    lang: FILE_LANGUAGES[lang] as string,
    by,
    publishedAt,
  }));
}
