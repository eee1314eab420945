import { getTranslations } from "next-intl/server";
import type { Language } from "@/i18n/languages";

interface Props {
  locale: Language;
  handle: string;
}

/** For a signed-in reader who comes to sign in or to register. */
export async function SignedInNote({ locale, handle }: Props) {
  const t = await getTranslations("account");
  return (
    <>
      <p>{t("signedIn", { handle })}</p>
      <form method="post" action="/api/sign-out" className="flex flex-wrap items-center gap-4">
        <input type="hidden" name="callbackUrl" value={`/${locale}`} />
        <a href={`/${locale}`} className="btn btn-solid">
          {t("home")}
        </a>
        <button type="submit" className="btn">
          {t("signOut")}
        </button>
      </form>
    </>
  );
}
