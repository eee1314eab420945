"use client";

import { useActionState, useRef } from "react";
import { blankForm } from "@/actions/form-state";
import { postArgument } from "@/actions/post-argument";
import { useFocusOnFirstWrong } from "@/components/accounts/focus-first-wrong";
import type { ArgumentDraft } from "@/domain/argument-draft";
import type { Camp } from "@/domain/camp";
import type { Refusal } from "@/domain/refusal";
import { REPLY_RELATIONS } from "@/domain/relation";
import type { Language } from "@/i18n/languages";
import { ArgumentFields } from "./argument-fields";
import type { ArgumentFormWords } from "./argument-form-words";
import { BlockedNote } from "./blocked-note";
import { CampChoice } from "./camp-choice";
import { DraftPreview } from "./draft-preview";
import type { FactOptions } from "./fact-choice";
import { RefusalNote } from "./refusal-note";
import { RelationChoice } from "./relation-choice";
import { SubmitButton } from "./submit-button";

interface Props {
  words: ArgumentFormWords;
  locale: Language;
  threadId: number;
  /** What it answers; null: it opens a line of its own. */
  parent: { id: number; direction: Camp } | null;
  draft: ArgumentDraft;
  facts: FactOptions;
  /** Made with the page, so that a form sent twice makes one argument. */
  submitKey: string;
  /** Why this reader may not post now, as far as the page can tell. A form already sent is drawn all the same. */
  blocked: Refusal | null;
  signInHref: string;
}

export function PostArgumentForm({ words, locale, threadId, parent, facts, ...props }: Props) {
  const { draft: untouched, submitKey } = props;
  const [state, action] = useActionState(postArgument, {
    ...blankForm(untouched),
    submitKey,
    isPreview: false,
  });
  const form = useRef<HTMLFormElement>(null);
  useFocusOnFirstWrong(form, state);
  if (props.blocked && state.turn === 0) {
    return <BlockedNote words={words} because={props.blocked} signInHref={props.signInHref} />;
  }
  const { draft, problems, turn } = state;
  return (
    <form ref={form} action={action} noValidate className="group/form">
      <input type="hidden" name="language" value={locale} />
      <input type="hidden" name="threadId" value={threadId} />
      <input type="hidden" name="submitKey" value={state.submitKey} />
      <RefusalNote words={words} because={state.because} signInHref={props.signInHref} />
      {state.isPreview && <DraftPreview words={words} draft={draft} facts={facts} turn={turn} />}
      {parent ? (
        <>
          <input type="hidden" name="parentId" value={parent.id} />
          <RelationChoice
            words={words}
            parent={parent.direction}
            chosen={draft.relation || "rebuts"}
          />
        </>
      ) : (
        <CampChoice words={words} chosen={draft.camp} isMissing={problems.camp !== undefined} />
      )}
      <ArgumentFields words={words} draft={draft} problems={problems} facts={facts} turn={turn} />
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <SubmitButton pending={words.posting}>
          {parent ? <PostReply words={words} /> : words.post.opens}
        </SubmitButton>
        <button
          type="submit"
          name="intent"
          value="preview"
          className="min-h-10 px-1 text-small underline"
        >
          {words.preview}
        </button>
      </div>
    </form>
  );
}

const SHOWN = {
  rebuts: "group-has-[[value=rebuts]:checked]/form:inline",
  undercuts: "group-has-[[value=undercuts]:checked]/form:inline",
  supports: "group-has-[[value=supports]:checked]/form:inline",
} as const;

/** "Post rebuttal", "Post support": the button follows the choice above it, without script. */
const PostReply = ({ words }: { words: ArgumentFormWords }) =>
  REPLY_RELATIONS.map((relation) => (
    <span key={relation} className={`hidden ${SHOWN[relation]}`}>
      {words.post[relation]}
    </span>
  ));
