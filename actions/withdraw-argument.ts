"use server";

import { redirect } from "next/navigation";
import { getViewer } from "@/auth/viewer";
import { withdrawArgument as withdraw } from "@/db/commands/withdraw-argument";
import { Withdrawal } from "@/domain/argument-form";
import { isLanguage } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { dropPages } from "./drop-pages";
import { draftText, type FormState, keepDraft, readForm } from "./form-state";
import { orDatabaseGone } from "./or-database-gone";

/** Takes the viewer's own argument back and leads to what is left in its place. */
export async function withdrawArgument(
  state: FormState<object>,
  form: FormData,
): Promise<FormState<object>> {
  const { language, ...given } = readForm(form);
  const parsed = Withdrawal.safeParse(given);
  if (!parsed.success) return keepDraft(state, {}, "invalid");
  const outcome = await orDatabaseGone(async () => withdraw(await getViewer(), parsed.data));
  if (!outcome.ok) return keepDraft(state, {}, outcome.because);
  await dropPages(outcome.topics);
  const locale = draftText(form, "language");
  redirect(`/${isLanguage(locale) ? locale : "en"}${pathTo.argument(parsed.data.argumentId)}`);
}
