import type { z } from "zod";
import { getViewer } from "@/auth/viewer";
import type { Outcome } from "@/domain/refusal";
import type { Viewer } from "@/domain/viewer";
import { isLanguage, type Language } from "@/i18n/languages";
import { dropPages } from "./drop-pages";
import { draftText, type FormState, keepDraft, problemsOf, readForm } from "./form-state";
import { orDatabaseGone } from "./or-database-gone";

/** What somebody types into a form about an argument, a thread or a reader; fields that a form lacks stay empty. */
export interface RulingDraft {
  code: string;
  state: string;
  text: string;
}
export type RulingState = FormState<RulingDraft>;

type Answer<Done extends object, Input> =
  | { done: Done; input: Input; language: Language }
  | { done: null; state: RulingState };

/**
 * The way of every ruling and report: parse, ask who, act, drop the pages; a refusal keeps the draft. `language` is
 * that of the page on which the form stood.
 */
export async function giveRuling<Input, Done extends object>(
  state: RulingState,
  form: FormData,
  schema: z.ZodType<Input>,
  command: (viewer: Viewer, input: Input) => Promise<Outcome<Done>>,
): Promise<Answer<Done, Input>> {
  const draft = {
    code: draftText(form, "code"),
    state: draftText(form, "state"),
    text: draftText(form, "text"),
  };
  const { language, ...given } = readForm(form);
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const problems = problemsOf(parsed.error, draft);
    return { done: null, state: keepDraft(state, draft, "invalid", problems) };
  }
  const outcome = await orDatabaseGone(async () => command(await getViewer(), parsed.data));
  if (!outcome.ok) return { done: null, state: keepDraft(state, draft, outcome.because) };
  await dropPages(outcome.topics);
  return {
    done: outcome,
    input: parsed.data,
    language: typeof language === "string" && isLanguage(language) ? language : "en",
  };
}
