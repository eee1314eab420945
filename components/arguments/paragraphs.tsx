/** Reasons as they stand on a page: a blank line begins a new paragraph. */
export const Paragraphs = ({ text, lang }: { text: string; lang?: string | undefined }) =>
  text
    .split(/\n\s*\n/u)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => (
      <p
        key={paragraph}
        lang={lang}
        className="mt-2 max-w-measure whitespace-pre-line font-serif text-prose"
      >
        {paragraph}
      </p>
    ));
