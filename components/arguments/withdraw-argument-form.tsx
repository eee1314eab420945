"use client";

import { useActionState } from "react";
import { blankForm } from "@/actions/form-state";
import { withdrawArgument } from "@/actions/withdraw-argument";
import type { Refusal } from "@/domain/refusal";
import type { Language } from "@/i18n/languages";
import type { ArgumentFormWords } from "./argument-form-words";
import { BlockedNote } from "./blocked-note";
import { RefusalNote } from "./refusal-note";
import { SubmitButton } from "./submit-button";

export interface WithdrawWords
  extends Pick<ArgumentFormWords, "refusals" | "signInFirst" | "signIn" | "signInAside"> {
  lead: string;
  withdraw: string;
  withdrawing: string;
  keep: string;
}

interface Props {
  words: WithdrawWords;
  locale: Language;
  argumentId: number;
  /** Back to the argument. */
  keepHref: string;
  blocked: Refusal | null;
  signInHref: string;
}

export function WithdrawArgumentForm({ words, locale, argumentId, ...props }: Props) {
  const [state, action] = useActionState(withdrawArgument, blankForm({}));
  const { blocked, signInHref } = props;
  if (blocked && state.turn === 0) {
    return <BlockedNote words={words} because={blocked} signInHref={signInHref} />;
  }
  return (
    <form action={action}>
      <input type="hidden" name="language" value={locale} />
      <input type="hidden" name="argumentId" value={argumentId} />
      <RefusalNote words={words} because={state.because} signInHref={signInHref} />
      <p className="mb-5">{words.lead}</p>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pending={words.withdrawing}>{words.withdraw}</SubmitButton>
        <a href={props.keepHref} className="inline-flex min-h-10 items-center text-small">
          {words.keep}
        </a>
      </div>
    </form>
  );
}
