"use server";

import { redirect } from "next/navigation";
import { clientAddress } from "@/auth/client-address";
import { hashOfMailed, mailedSecret, newSeed } from "@/auth/mailed-token";
import { hashPassword } from "@/auth/password";
import { registerReader } from "@/db/commands/register-reader";
import { spend } from "@/db/limits";
import { isUnreachable } from "@/db/unreachable";
import {
  problemsOf,
  Registration,
  type RegistrationField,
  type RegistrationProblem,
  VERIFY_MINUTES,
} from "@/domain/account";
import { type Language, languageOf } from "@/i18n/languages";
import { ownPath } from "@/lib/own-path";

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u;

export interface RegisterState {
  draft: { handle: string; email: string; terms: boolean };
  problems: Partial<Record<RegistrationField, RegistrationProblem>>;
  /** limited: too many tries from one address or for one e-mail; outage: the database does not answer. */
  because: "limited" | "outage" | null;
}

export async function registerReaderAction(
  _: RegisterState,
  form: FormData,
): Promise<RegisterState> {
  const text = (name: string) => String(form.get(name) ?? "");
  const draft = { handle: text("handle"), email: text("email"), terms: text("terms") === "on" };
  const parsed = Registration.safeParse({
    ...draft,
    terms: text("terms"),
    password: text("password"),
  });
  if (!parsed.success) return { draft, problems: problemsOf(parsed.error), because: null };
  const language = languageOf(text("callbackUrl"));
  try {
    if (await isOverLimit(parsed.data.email)) return { draft, problems: {}, because: "limited" };
    const outcome = await keep(parsed.data, language, text("callbackUrl"), text("submitKey"));
    if (!outcome.ok) return { draft, problems: { handle: outcome.because }, because: null };
  } catch (error) {
    if (isUnreachable(error)) return { draft, problems: {}, because: "outage" };
    throw error;
  }
  redirect(`/${language}/register?sent=1`);
}

async function isOverLimit(email: string): Promise<boolean> {
  const here = await spend("register-from-address", await clientAddress());
  // Whoever is over their own limit may not use up somebody else's.
  return !(here.ok && (await spend("mail-to-email", email)).ok);
}

async function keep(
  { handle, email, password }: Registration,
  lang: Language,
  callbackUrl: string,
  submitKey: string,
) {
  // One form, one mail; another address in the same form is another registration.
  const seed = `${UUID.test(submitKey) ? submitKey : newSeed()} ${email}`;
  return registerReader({
    email,
    pending: {
      handle,
      passwordHash: await hashPassword(password),
      lang,
      callbackUrl: ownPath(callbackUrl, lang),
      termsAt: new Date().toISOString(),
    },
    seed,
    tokenHash: hashOfMailed(mailedSecret(seed)),
    expiresAt: new Date(Date.now() + VERIFY_MINUTES * 60_000),
  });
}
