import { getTranslations } from "next-intl/server";
import type { SignInRefusal } from "@/domain/account";
import { Field, Problem } from "./field";

interface Props {
  callbackUrl: string;
  /** The address typed last time. */
  email: string;
  refusal: SignInRefusal | null;
  /** To wait, where a limit refused. */
  minutes: number;
}

const SENTENCE = {
  wrong: "refusedWrong",
  email: "refusedEmail",
  limited: "refusedLimited",
  link: "refusedLink",
  outage: "refusedOutage",
} as const satisfies Record<SignInRefusal, string>;

/** By password or by mailed link: one form, two buttons, no script. */
export async function SignInForm({ callbackUrl, email, refusal, minutes }: Props) {
  const t = await getTranslations("signIn");
  const sentence = refusal ? t(SENTENCE[refusal], { minutes }) : undefined;
  const wrongEmail = refusal === "email" ? sentence : undefined;
  return (
    <form method="post" action="/api/auth/callback/credentials" className="grid gap-5">
      {sentence && !wrongEmail && <Problem>{sentence}</Problem>}
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <Field
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        defaultValue={email}
        problem={wrongEmail}
      />
      <Field
        name="password"
        type="password"
        label={t("password")}
        autoComplete="current-password"
      />
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="btn btn-solid">
          {t("submit")}
        </button>
        <button
          type="submit"
          formAction="/api/auth/signin/email"
          formNoValidate
          aria-describedby="mail-link-hint"
          className="btn"
        >
          {t("mailLink")}
        </button>
      </div>
      <p id="mail-link-hint" className="text-ink-2 text-small">
        {t("mailLinkHint")}
      </p>
    </form>
  );
}
