"use client";

import { type ReactNode, useActionState, useRef } from "react";
import { type RegisterState, registerReaderAction } from "@/actions/register-reader";
import type { RegistrationField } from "@/domain/account";
import { Field, Problem } from "./field";
import { useFocusOnFirstWrong } from "./focus-first-wrong";
import type { RegisterWords } from "./register-words";

interface Props {
  words: RegisterWords;
  /** The sentence beside the checkbox, with its links. */
  terms: ReactNode;
  callbackUrl: string;
  /** Made with the page, so that a form sent twice registers once. */
  submitKey: string;
}

const UNTOUCHED: RegisterState = {
  draft: { handle: "", email: "", terms: false },
  problems: {},
  because: null,
};

export function RegisterReader({ words, terms, callbackUrl, submitKey }: Props) {
  const [state, action, pending] = useActionState(registerReaderAction, UNTOUCHED);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnFirstWrong(form, state);
  const problemOf = (field: RegistrationField) => {
    const code = state.problems[field];
    return code && words.problems[field][code];
  };
  const password = state === UNTOUCHED ? words.password.hint : words.passwordAgain;
  return (
    <form ref={form} action={action} noValidate className="grid gap-5">
      {state.because && <Problem>{words[state.because]}</Problem>}
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <input type="hidden" name="submitKey" value={submitKey} />
      <Field
        {...words.handle}
        name="handle"
        autoComplete="nickname"
        defaultValue={state.draft.handle}
        problem={problemOf("handle")}
      />
      <Field
        {...words.email}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={state.draft.email}
        problem={problemOf("email")}
      />
      <Field
        label={words.password.label}
        hint={password}
        name="password"
        type="password"
        autoComplete="new-password"
        problem={problemOf("password")}
      />
      <Terms terms={terms} checked={state.draft.terms} problem={problemOf("terms")} />
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

interface TermsProps {
  terms: ReactNode;
  checked: boolean;
  problem: string | undefined;
}

function Terms({ terms, checked, problem }: TermsProps) {
  return (
    <div className="grid gap-1.5">
      <label className="flex min-h-10 items-baseline gap-2.5 text-note">
        <input
          type="checkbox"
          name="terms"
          required
          defaultChecked={checked}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem && "terms-problem"}
          className="size-4 shrink-0 translate-y-0.5 accent-ink"
        />
        <span>{terms}</span>
      </label>
      {problem && <Problem id="terms-problem">{problem}</Problem>}
    </div>
  );
}
