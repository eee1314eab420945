import { clientAddress } from "@/auth/client-address";
import { newSeed } from "@/auth/mailed-token";
import { requestLink as askForLink } from "@/db/commands/request-link";
import { spend } from "@/db/limits";
import { LINK_MINUTES } from "@/domain/account";
import { refuse, seeOther } from "./answers";
import type { SignIn } from "./sign-in";

/** The same answer, after the same work, for every address; the job alone looks whether somebody has it. */
export async function requestLink(signIn: SignIn): Promise<Response> {
  const { email, language, back } = signIn;
  if (email === null) return refuse(signIn, "email");
  const here = await spend("mail-from-address", await clientAddress());
  // Whoever is over their own limit may not use up somebody else's.
  const limit = here.ok ? await spend("mail-to-email", email) : here;
  if (!limit.ok) return refuse(signIn, "limited", limit);
  await askForLink({
    kind: "link",
    email,
    lang: language,
    callbackUrl: back,
    seed: newSeed(),
    expiresAt: new Date(Date.now() + LINK_MINUTES * 60_000).toISOString(),
  });
  return seeOther(`/${language}/sign-in?sent=1&callbackUrl=${encodeURIComponent(back)}`);
}
