import "server-only";
import { keepToken } from "@/db/commands/keep-token";
import { makeAdministrator } from "@/db/commands/make-administrator";
import { ADMINISTRATOR_LINK_MINUTES } from "@/domain/account";
import { siteUrl } from "@/env";
import { hashOfMailed, mailedSecret, newSeed } from "./mailed-token";
import { signInLink } from "./sign-in-link";

/** A link that signs the administrator in, once, within a day: for the terminal of the machine. */
export async function administratorLink(): Promise<string> {
  const { email } = await makeAdministrator();
  const mailed = mailedSecret(newSeed());
  const expiresAt = new Date(Date.now() + ADMINISTRATOR_LINK_MINUTES * 60_000);
  await keepToken({ hash: hashOfMailed(mailed), email, expiresAt });
  return siteUrl + signInLink({ lang: "en", token: mailed, email, callbackUrl: "/en" });
}
