"use client";

import { useActionState, useRef, useState } from "react";
import type { RulingDraft, RulingState } from "@/actions/give-ruling";
import { Problem } from "@/components/accounts/field";
import { useFocusOnFirstWrong } from "@/components/accounts/focus-first-wrong";
import { Choices } from "./choices";
import { type PublicLine, PublicPreview } from "./public-preview";
import type { Choice, RulingWords } from "./ruling-words";
import { WhyField } from "./why-field";

interface Props {
  action: (state: RulingState, form: FormData) => Promise<RulingState>;
  /** What is ruled on, and in which language this page is. */
  hidden: Record<string, string>;
  words: RulingWords;
  choice?: { name: "code" | "state"; among: Choice[] };
  /** The log's entry as it will read; null where nothing becomes public. */
  line: PublicLine | null;
}

const UNTOUCHED: RulingState = {
  draft: { code: "", state: "", text: "" },
  because: null,
  problems: {},
  turn: 0,
};

/** A rule or a state, a reason, and one button that says what it does. Works without script; the draft survives. */
export function RulingForm({ action, hidden, words, choice, line }: Props) {
  const [state, act, pending] = useActionState(action, UNTOUCHED);
  const [typed, setTyped] = useState<RulingDraft | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnFirstWrong(form, state);
  const { draft, because, problems } = state;
  const whyProblem = problems.text && words.whyProblems[problems.text];
  return (
    <form
      ref={form}
      action={act}
      noValidate
      onInput={({ currentTarget }) => setTyped(draftOf(currentTarget))}
      className="grid gap-6"
    >
      {because && <Problem>{words.refusals[because]}</Problem>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choice && (
        <Choices
          name={choice.name}
          legend={words.choose}
          choices={choice.among}
          chosen={draft[choice.name]}
          problem={problems[choice.name] && words.chooseProblem}
        />
      )}
      <WhyField words={words} text={draft.text} problem={whyProblem} />
      {line && <PublicPreview line={line} draft={typed ?? draft} />}
      <button
        type="submit"
        aria-disabled={pending}
        onClick={(press) => pending && press.preventDefault()}
        className="btn btn-solid justify-self-start aria-disabled:opacity-60"
      >
        {pending ? words.pending : words.submit}
      </button>
    </form>
  );
}

function draftOf(form: HTMLFormElement): RulingDraft {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? "");
  return { code: text("code"), state: text("state"), text: text("text") };
}
