import { getTranslations } from "next-intl/server";
import { refusalWords } from "./argument-form-words";
import type { WithdrawWords } from "./withdraw-argument-form";

export async function withdrawWords(): Promise<WithdrawWords> {
  const t = await getTranslations("edit");
  const reply = await getTranslations("reply");
  return {
    refusals: await refusalWords(),
    signInFirst: reply("signInFirst"),
    signIn: reply("signIn"),
    signInAside: reply("signInAside"),
    lead: t("withdrawLead"),
    withdraw: t("withdrawButton"),
    withdrawing: t("withdrawing"),
    keep: t("keep"),
  };
}
