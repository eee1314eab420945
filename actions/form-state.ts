import type { FieldProblem } from "@/domain/argument-form";
import type { Refusal } from "@/domain/refusal";

/** What a form action answers when it does not redirect: the draft whole, and what is wrong with it. */
export interface FormState<Draft extends object> {
  /** React empties fields after an action: they are drawn anew from here by `defaultValue` and `defaultChecked`. */
  draft: Draft;
  /** Sentence in `refusals` of messages/*.json. */
  because: Refusal | null;
  problems: Problems<Draft>;
  /** How many answers so far: the same refusal twice is two answers, and each moves the focus. */
  turn: number;
}
export type Problems<Draft extends object> = Partial<Record<keyof Draft & string, FieldProblem>>;

export const blankForm = <Draft extends object>(draft: Draft): FormState<Draft> => ({
  draft,
  because: null,
  problems: {},
  turn: 0,
});

/** The next state after `state`: refused, with the draft kept. */
export const keepDraft = <Draft extends object>(
  state: FormState<Draft>,
  draft: Draft,
  because: Refusal,
  problems: Problems<Draft> = {},
): FormState<Draft> => ({ draft, because, problems, turn: state.turn + 1 });

/**
 * A form as a plain object for a strict schema: one text a field, and an array for the fields named in `lists`. What
 * has no business there (a file, a field sent twice) stays as it is, so that the schema refuses it.
 */
export function readForm(
  form: FormData | URLSearchParams,
  lists: readonly string[] = [],
): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  const given = names.map((name) => {
    const values = form.getAll(name);
    return [name, values.length === 1 && !lists.includes(name) ? values[0] : values];
  });
  return { ...Object.fromEntries(lists.map((name) => [name, []])), ...Object.fromEntries(given) };
}

/** The text of one field, to be shown again; nothing where something else was sent. */
export function draftText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The first problem of each field that a schema found. Anything without a field of its own is `invalid` alone. */
export function problemsOf<Draft extends object>(
  error: { issues: readonly { path: PropertyKey[]; message: string }[] },
  draft: Draft,
): Problems<Draft> {
  const problems: Problems<Draft> = {};
  for (const { path, message } of error.issues) {
    const field = path[0] as keyof Draft & string;
    if (field in draft) problems[field] ??= message as FieldProblem;
  }
  return problems;
}
