"use server";

import { redirect } from "next/navigation";
import { getViewer } from "@/auth/viewer";
import { postArgument as post } from "@/db/commands/post-argument";
import { spend } from "@/db/limits";
import type { ArgumentDraft } from "@/domain/argument-draft";
import { Opening, Reply } from "@/domain/argument-form";
import { mayWrite } from "@/domain/policy";
import { refused } from "@/domain/refusal";
import { isLanguage } from "@/i18n/languages";
import { draftIn, langOf } from "./argument-draft";
import { dropPages } from "./drop-pages";
import {
  blankForm,
  draftText,
  type FormState,
  keepDraft,
  problemsOf,
  readForm,
} from "./form-state";
import { landingOf } from "./landing";
import { orDatabaseGone } from "./or-database-gone";

export interface PostState extends FormState<ArgumentDraft> {
  /** The draft is sound and was asked to be shown as it would stand. */
  isPreview: boolean;
  /** Stays the same through refusals and previews, so that however often a form is sent it makes one argument. */
  submitKey: string;
}

/** Posts the form's argument and leads to it, or draws it as it would stand; answers a refusal with the draft whole. */
export async function postArgument(state: PostState, form: FormData): Promise<PostState> {
  const draft = draftIn(form);
  const own = { submitKey: draftText(form, "submitKey"), isPreview: false };
  const { language, intent, ...given } = readForm(form, ["facts"]);
  const schema = "parentId" in given ? Reply : Opening;
  const parsed = schema.safeParse({ ...given, lang: langOf(draft) });
  if (!parsed.success) {
    const problems = problemsOf(parsed.error, draft);
    return { ...keepDraft(state, draft, "invalid", problems), ...own };
  }
  if (intent === "preview") {
    return { ...blankForm(draft), ...own, turn: state.turn + 1, isPreview: true };
  }
  const outcome = await orDatabaseGone(() => submit(parsed.data));
  if (!outcome.ok) return { ...keepDraft(state, draft, outcome.because), ...own };
  await dropPages(outcome.topics);
  const locale = draftText(form, "language");
  const at = { id: outcome.id, threadId: parsed.data.threadId };
  redirect(await landingOf(await getViewer(), isLanguage(locale) ? locale : "en", at));
}

async function submit(posting: Reply | Opening) {
  const viewer = await getViewer();
  const denied = mayWrite(viewer);
  if (denied || viewer === null) return refused(denied ?? "signed-out");
  if (!(await spend("post", viewer.id)).ok) return refused("limit-reached");
  return post(viewer, posting);
}
