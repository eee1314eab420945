import { type ArgumentDraft, GUESS } from "@/domain/argument-draft";
import { guessLanguage } from "@/domain/language";
import { draftText } from "./form-state";

/** What was typed, to be shown again whatever else happens. */
export const draftIn = (form: FormData): ArgumentDraft => ({
  claim: draftText(form, "claim"),
  body: draftText(form, "body"),
  lang: draftText(form, "lang"),
  facts: form.getAll("facts").filter((value) => typeof value === "string"),
  relation: draftText(form, "relation"),
  camp: draftText(form, "camp"),
});

/** The language that its author named, else what the text looks like. */
export const langOf = ({ lang, claim, body }: ArgumentDraft): string =>
  lang === GUESS ? guessLanguage(`${claim}\n${body}`) : lang;
