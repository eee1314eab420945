import { createTranslator } from "use-intl/core";
import { LINK_MINUTES, VERIFY_MINUTES } from "@/domain/account";
import type { Language } from "@/i18n/languages";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

export interface Written {
  subject: string;
  text: string;
}

export function linkMail(lang: Language, handle: string, url: string): Written {
  const t = wordsIn(lang);
  return signed(lang, {
    subject: t("linkSubject"),
    text: t("link", { handle, url, minutes: LINK_MINUTES }),
  });
}

export function verifyMail(lang: Language, url: string): Written {
  const t = wordsIn(lang);
  return signed(lang, {
    subject: t("verifySubject"),
    text: t("verify", { url, hours: VERIFY_MINUTES / 60 }),
  });
}

/** For the owner of an address that somebody tried to register again. */
export function knownMail(lang: Language, handle: string, url: string): Written {
  const t = wordsIn(lang);
  return signed(lang, { subject: t("knownSubject"), text: t("known", { handle, url }) });
}

const MESSAGES = { en, zh } as const;

const wordsIn = (lang: Language) =>
  createTranslator({ locale: lang, messages: MESSAGES[lang], namespace: "mail" });

const signed = (lang: Language, { subject, text }: Written): Written => ({
  subject,
  text: `${text}\n\n-- \n${MESSAGES[lang].site.name}\n`,
});
