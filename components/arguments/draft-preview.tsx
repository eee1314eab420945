"use client";

import { useEffect, useRef } from "react";
import type { ArgumentDraft } from "@/domain/argument-draft";
import type { ArgumentFormWords } from "./argument-form-words";
import type { FactOptions } from "./fact-choice";
import { Paragraphs } from "./paragraphs";

interface Props {
  words: ArgumentFormWords;
  draft: ArgumentDraft;
  facts: FactOptions;
  turn: number;
}

/** The argument as it would stand, above the form in which it can still be changed. */
export function DraftPreview({ words, draft, facts: { near, more }, turn }: Props) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (turn > 0) region.current?.focus();
  }, [turn]);
  const cited = [...near, ...more].filter(({ id }) => draft.facts.includes(String(id)));
  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-labelledby="preview"
      className="mb-6 border-rule border-b pb-6"
    >
      <h2 id="preview" className="mb-3 font-sans font-semibold text-small">
        {words.previewTitle}
      </h2>
      <p className="font-medium font-serif text-claim leading-tight">{draft.claim}</p>
      <Paragraphs text={draft.body} />
      {cited.length > 0 && (
        <ul className="mt-3 text-ink-2 text-small">
          {cited.map(({ id, text, status }) => (
            <li key={id}>
              {text} <span className="text-ink-3">{status}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 text-ink-2 text-small">{words.previewNote}</p>
    </section>
  );
}
