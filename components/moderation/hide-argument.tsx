import { getTranslations } from "next-intl/server";
import { hideArgumentAction } from "@/actions/hide-argument";
import type { ModeratedArgument } from "@/domain/moderated";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { publicLine } from "./public-line";
import { RulingForm } from "./ruling-form";
import { NoForm } from "./ruling-sheet";
import { ruleChoices, rulingWords } from "./ruling-words";

interface Props {
  locale: Language;
  /** Who rules, as the log will name them. */
  by: string;
  argument: ModeratedArgument;
}

export async function HideArgument({ locale, by, argument }: Props) {
  const t = await getTranslations("act.hide");
  if (argument.state === "hidden") {
    return (
      <NoForm text={t("already")}>
        <a href={`/${locale}${pathTo.log()}#act-${argument.actId}`} className="btn">
          {t("log")}
        </a>
        <a href={`/${locale}${pathTo.restore(argument.id)}`} className="btn">
          {t("restore")}
        </a>
      </NoForm>
    );
  }
  return (
    <>
      <p className="text-ink-2">{t("effects")}</p>
      <RulingForm
        action={hideArgumentAction}
        hidden={{ argumentId: String(argument.id), language: locale }}
        words={await rulingWords({ submit: t("submit"), pending: t("pending") })}
        choice={{ name: "code", among: await ruleChoices() }}
        line={await publicLine("hide", by)}
      />
    </>
  );
}
