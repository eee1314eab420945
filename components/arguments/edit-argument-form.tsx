"use client";

import { useActionState, useRef } from "react";
import { editArgument } from "@/actions/edit-argument";
import { blankForm } from "@/actions/form-state";
import { useFocusOnFirstWrong } from "@/components/accounts/focus-first-wrong";
import type { ArgumentDraft } from "@/domain/argument-draft";
import type { Refusal } from "@/domain/refusal";
import type { Language } from "@/i18n/languages";
import { ArgumentFields } from "./argument-fields";
import type { ArgumentFormWords } from "./argument-form-words";
import { BlockedNote } from "./blocked-note";
import type { FactOptions } from "./fact-choice";
import { Paragraphs } from "./paragraphs";
import { RefusalNote } from "./refusal-note";
import { SubmitButton } from "./submit-button";

export interface EditWords {
  save: string;
  saving: string;
  present: string;
}

interface Props {
  words: ArgumentFormWords;
  editWords: EditWords;
  locale: Language;
  argumentId: number;
  draft: ArgumentDraft;
  seen: { revisionNo: number; seenAt: number };
  facts: FactOptions;
  /** Why this reader may not edit now, as far as the page can tell. A form already sent is drawn all the same. */
  blocked: Refusal | null;
  signInHref: string;
}

export function EditArgumentForm({ words, editWords, locale, facts, ...props }: Props) {
  const seen = { revisionNo: String(props.seen.revisionNo), seenAt: String(props.seen.seenAt) };
  const untouched = { ...blankForm(props.draft), seen, present: null };
  const [state, action] = useActionState(editArgument, untouched);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnFirstWrong(form, state);
  const { signInHref } = props;
  if (props.blocked && state.turn === 0) {
    return <BlockedNote words={words} because={props.blocked} signInHref={signInHref} />;
  }
  const { draft, problems, turn, present } = state;
  return (
    <form ref={form} action={action} noValidate>
      <input type="hidden" name="language" value={locale} />
      <input type="hidden" name="argumentId" value={props.argumentId} />
      <input type="hidden" name="revisionNo" value={state.seen.revisionNo} />
      <input type="hidden" name="seenAt" value={state.seen.seenAt} />
      <RefusalNote words={words} because={state.because} signInHref={signInHref} />
      {present && (
        <section aria-labelledby="present" className="border-rule border-b pb-5">
          <h2 id="present" className="mb-2 font-sans font-semibold text-small">
            {editWords.present}
          </h2>
          <p className="font-medium font-serif text-claim leading-tight">{present.claim}</p>
          <Paragraphs text={present.body} />
        </section>
      )}
      <ArgumentFields words={words} draft={draft} problems={problems} facts={facts} turn={turn} />
      <div className="mt-6">
        <SubmitButton pending={editWords.saving}>{editWords.save}</SubmitButton>
      </div>
    </form>
  );
}
