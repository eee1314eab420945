import { getTranslations } from "next-intl/server";
import { restoreArgumentAction } from "@/actions/restore-argument";
import type { ModeratedArgument } from "@/domain/moderated";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { publicLine } from "./public-line";
import { RulingForm } from "./ruling-form";
import { NoForm } from "./ruling-sheet";
import { rulingWords } from "./ruling-words";

interface Props {
  locale: Language;
  by: string;
  argument: ModeratedArgument;
}

export async function RestoreArgument({ locale, by, argument }: Props) {
  const t = await getTranslations("act.restore");
  if (argument.state !== "hidden") {
    return (
      <NoForm text={t("notHidden")}>
        <a href={`/${locale}${pathTo.hide(argument.id)}`} className="btn">
          {t("hide")}
        </a>
      </NoForm>
    );
  }
  return (
    <>
      <p className="text-ink-2">{t("effects")}</p>
      <p>
        <a
          href={`/${locale}${pathTo.log()}#act-${argument.actId}`}
          className="inline-flex min-h-10 items-center"
        >
          {t("log")}
        </a>
      </p>
      <RulingForm
        action={restoreArgumentAction}
        hidden={{ argumentId: String(argument.id), language: locale }}
        words={await rulingWords({ submit: t("submit"), pending: t("pending") })}
        line={await publicLine("restore", by)}
      />
    </>
  );
}
