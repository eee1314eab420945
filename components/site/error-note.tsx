import type { Language } from "@/i18n/languages";
import { ERROR_WORDS } from "./error-words";

interface Props {
  locale: Language;
  retry: () => void;
}

/** Says that something failed and nothing of what. */
export function ErrorNote({ locale, retry }: Props) {
  const words = ERROR_WORDS[locale];
  return (
    <main className="mx-auto grid min-h-[70vh] max-w-sheet place-content-center justify-items-center gap-4 px-gutter text-center">
      <h1 className="text-h1">{words.title}</h1>
      <p className="max-w-measure text-ink-2">{words.body}</p>
      <button type="button" onClick={retry} className="btn">
        {words.retry}
      </button>
    </main>
  );
}
