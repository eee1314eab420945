"use server";

import { redirect } from "next/navigation";
import { getViewer } from "@/auth/viewer";
import {
  type EditOutcome,
  editArgument as edit,
  type PresentWording,
} from "@/db/commands/edit-argument";
import { spend } from "@/db/limits";
import type { ArgumentDraft } from "@/domain/argument-draft";
import { Edit } from "@/domain/argument-form";
import { mayWrite } from "@/domain/policy";
import { refused } from "@/domain/refusal";
import { isLanguage } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { draftIn, langOf } from "./argument-draft";
import { dropPages } from "./drop-pages";
import { draftText, type FormState, keepDraft, problemsOf, readForm } from "./form-state";
import { orDatabaseGone } from "./or-database-gone";

export interface EditState extends FormState<ArgumentDraft> {
  /** The wording that the author has before them: the next save replaces this one or is told again. */
  seen: { revisionNo: string; seenAt: string };
  /** What stands by now, where somebody else, or the same author in another window, was first. */
  present: PresentWording | null;
}

/** Saves new words and leads back to the argument; answers a refusal with the draft whole. */
export async function editArgument(state: EditState, form: FormData): Promise<EditState> {
  const draft = draftIn(form);
  const seen = { revisionNo: draftText(form, "revisionNo"), seenAt: draftText(form, "seenAt") };
  const kept = { seen, present: null };
  const { language, ...given } = readForm(form, ["facts"]);
  const parsed = Edit.safeParse({ ...given, lang: langOf(draft) });
  if (!parsed.success) {
    return { ...keepDraft(state, draft, "invalid", problemsOf(parsed.error, draft)), ...kept };
  }
  const outcome: EditOutcome = await orDatabaseGone(() => submit(parsed.data));
  if (!outcome.ok) {
    const next = keepDraft(state, draft, outcome.because);
    return outcome.present ? { ...next, ...seeing(outcome.present) } : { ...next, ...kept };
  }
  await dropPages(outcome.topics);
  const locale = draftText(form, "language");
  redirect(`/${isLanguage(locale) ? locale : "en"}${pathTo.argument(parsed.data.argumentId)}`);
}

async function submit(given: Edit) {
  const viewer = await getViewer();
  const denied = mayWrite(viewer);
  if (denied || viewer === null) return refused(denied ?? "signed-out");
  if (!(await spend("post", viewer.id)).ok) return refused("limit-reached");
  return edit(viewer, given);
}

const seeing = (present: PresentWording) => ({
  present,
  seen: { revisionNo: String(present.revisionNo), seenAt: String(present.seenAt) },
});
