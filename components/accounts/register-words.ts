import { getTranslations } from "next-intl/server";
import {
  PASSWORD_LENGTH,
  type RegistrationField,
  type RegistrationProblem,
} from "@/domain/account";

interface FieldWords {
  label: string;
  hint: string;
}

/** What the form says, in one language; handed over whole, so that no translator goes to the browser. */
export interface RegisterWords {
  handle: FieldWords;
  email: FieldWords;
  password: FieldWords;
  passwordAgain: string;
  submit: string;
  pending: string;
  limited: string;
  outage: string;
  problems: Record<RegistrationField, Record<RegistrationProblem, string>>;
}

export async function registerWords(): Promise<RegisterWords> {
  const t = await getTranslations("register");
  const { min, max } = PASSWORD_LENGTH;
  return {
    handle: { label: t("handle"), hint: t("handleHint") },
    email: { label: t("email"), hint: t("emailHint") },
    password: { label: t("password"), hint: t("passwordHint", { min }) },
    passwordAgain: t("passwordAgain"),
    submit: t("submit"),
    pending: t("pending"),
    limited: t("limited"),
    outage: t("outage"),
    problems: {
      handle: await handleProblems(),
      email: always(t("emailBad")),
      password: { ...always(t("passwordShort", { min })), long: t("passwordLong", { max }) },
      terms: always(t("termsBad")),
    },
  };
}

export async function handleProblems(): Promise<Record<RegistrationProblem, string>> {
  const t = await getTranslations("register");
  return {
    short: t("handleShort"),
    long: t("handleLong"),
    letters: t("handleLetters"),
    bad: t("handleLetters"),
    reserved: t("handleReserved"),
    taken: t("handleTaken"),
  };
}

/** For a field of which there is one thing to say. */
const always = (sentence: string): Record<RegistrationProblem, string> => ({
  short: sentence,
  long: sentence,
  letters: sentence,
  bad: sentence,
  reserved: sentence,
  taken: sentence,
});
