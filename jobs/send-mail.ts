import { hashOfMailed, mailedSecret } from "@/auth/mailed-token";
import { signInLink } from "@/auth/sign-in-link";
import { keepToken } from "@/db/commands/keep-token";
import { findAccountByEmail } from "@/db/queries/accounts";
import { MAIL_JOB, Mail } from "@/domain/mail";
import { siteUrl } from "@/env";
import { knownMail, linkMail, verifyMail, type Written } from "./mails/account-mails";
import { post } from "./mails/post";

export const SEND_MAIL = MAIL_JOB;

/**
 * Sends one mail that was asked for. May run twice: the same seed makes the same link, and a used one stays used.
 * @throws when the mail could not be handed over, so that the queue tries again
 */
export async function sendMail(given: unknown): Promise<void> {
  const mail = Mail.parse(given);
  const written = mail.kind === "link" ? await writeLink(mail) : await writeVerify(mail);
  if (written) await post(mail.email, mail.kind, written);
}

/** Nothing is sent where no reader has the address. */
async function writeLink(mail: Extract<Mail, { kind: "link" }>): Promise<Written | null> {
  const { email, lang, callbackUrl, seed } = mail;
  const account = await findAccountByEmail(email);
  const expiresAt = new Date(mail.expiresAt);
  if (!account || expiresAt.getTime() < Date.now()) return null;
  const token = mailedSecret(seed);
  await keepToken({ hash: hashOfMailed(token), email, expiresAt });
  return linkMail(lang, account.handle, siteUrl + signInLink({ lang, token, email, callbackUrl }));
}

/** The owner of a known address is told of the attempt, in their own language; only a new one gets the link. */
async function writeVerify(mail: Extract<Mail, { kind: "verify" }>): Promise<Written> {
  const account = await findAccountByEmail(mail.email);
  if (account) return knownMail(account.lang, account.handle, `${siteUrl}/${account.lang}/sign-in`);
  const token = encodeURIComponent(mailedSecret(mail.seed));
  return verifyMail(mail.lang, `${siteUrl}/${mail.lang}/verify?token=${token}`);
}
