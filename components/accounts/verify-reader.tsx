import { getTranslations } from "next-intl/server";
import type { VerifyRefusal } from "@/domain/account";
import type { Language } from "@/i18n/languages";
import { Field, Problem } from "./field";
import { handleProblems } from "./register-words";

interface Props {
  locale: Language;
  token: string;
  /** Another handle, where the first was taken meanwhile; null until then. */
  handle: string | null;
  refusal: VerifyRefusal | null;
}

/** One button; a field for another handle only where the chosen one was taken meanwhile. */
export async function VerifyReader({ locale, token, handle, refusal }: Props) {
  const t = await getTranslations("register");
  const sentences = {
    ...(await handleProblems()),
    link: t("verifyLink"),
    known: t("verifyKnown"),
    limited: t("limited"),
    outage: t("outage"),
  } satisfies Record<VerifyRefusal, string>;
  const problem = refusal ? sentences[refusal] : undefined;
  return (
    <form method="post" action="/api/verify-reader" className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="lang" value={locale} />
      {handle === null ? (
        problem && <Problem>{problem}</Problem>
      ) : (
        <Field
          name="handle"
          label={t("newHandle")}
          hint={t("handleHint")}
          autoComplete="nickname"
          defaultValue={handle}
          problem={problem}
        />
      )}
      <button type="submit" className="btn btn-solid justify-self-start">
        {t("verifySubmit")}
      </button>
    </form>
  );
}
