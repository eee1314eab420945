import { getTranslations } from "next-intl/server";

interface Props {
  token: string;
  email: string;
  callbackUrl: string;
}

/** The button that a mailed link leads to: the link itself never acts, since mail scanners open links. */
export async function LinkForm({ token, email, callbackUrl }: Props) {
  const t = await getTranslations("signIn");
  return (
    <form method="post" action="/api/auth/callback/email" className="grid gap-5">
      <p>{t("linkFor", { email })}</p>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <button type="submit" className="btn btn-solid justify-self-start">
        {t("linkSubmit")}
      </button>
    </form>
  );
}
