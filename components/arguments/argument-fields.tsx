"use client";

import { useState } from "react";
import type { Problems } from "@/actions/form-state";
import { type ArgumentDraft, GUESS } from "@/domain/argument-draft";
import { BODY_LENGTH, CLAIM_LENGTH } from "@/domain/argument-form";
import { guessLanguage, type TextLanguage } from "@/domain/language";
import type { ArgumentFormWords } from "./argument-form-words";
import { CountedText } from "./counted-text";
import { FactChoice, type FactOptions } from "./fact-choice";
import { LanguageChoice } from "./language-choice";

interface Props {
  words: ArgumentFormWords;
  draft: ArgumentDraft;
  problems: Problems<ArgumentDraft>;
  facts: FactOptions;
  turn: number;
}

/** What posting and editing ask alike: the claim, its reasons, the facts it rests on, and its language. */
export function ArgumentFields({ words, draft, problems, facts, turn }: Props) {
  const [guessed, setGuessed] = useState<TextLanguage | null>(null);
  const said = (field: "claim" | "body" | "facts" | "lang") => {
    const problem = problems[field];
    return problem && words[field].problems[problem];
  };
  const guess = (form: HTMLFormElement | null) => {
    if (!form) return;
    const text = ["claim", "body"].map((name) => String(new FormData(form).get(name))).join("\n");
    setGuessed(text.trim() === "" ? null : guessLanguage(text));
  };
  return (
    <>
      <CountedText
        {...words.claim}
        name="claim"
        max={CLAIM_LENGTH.max}
        rows={2}
        defaultValue={draft.claim}
        problem={said("claim")}
        onText={guess}
      />
      <CountedText
        {...words.body}
        name="body"
        max={BODY_LENGTH.max}
        rows={5}
        defaultValue={draft.body}
        problem={said("body")}
        onText={guess}
      />
      <FactChoice
        legend={words.facts.label}
        hint={words.facts.hint}
        options={facts}
        chosen={draft.facts}
        problem={said("facts")}
      />
      <LanguageChoice
        key={turn} // React sets a select back to its first option after an action; a new one keeps the choice.
        words={words.lang}
        chosen={draft.lang || GUESS}
        guessed={guessed}
        problem={said("lang")}
      />
    </>
  );
}
