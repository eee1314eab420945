import { getTranslations } from "next-intl/server";
import { reportArgumentAction } from "@/actions/report-argument";
import { Day } from "@/components/ui/day";
import { REASON_LENGTH } from "@/domain/argument-form";
import type { Refusal } from "@/domain/refusal";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { RulingForm } from "./ruling-form";
import { NoForm } from "./ruling-sheet";
import { ruleChoices, rulingWords } from "./ruling-words";

interface Props {
  locale: Language;
  argumentId: number;
  /** When this reader reported it. */
  reportedAt: Date | null;
  denied: Refusal | null;
  /** Moderators come here too, by the link that everybody sees. */
  mayHide: boolean;
}

export async function ReportArgument({ locale, argumentId, reportedAt, denied, mayHide }: Props) {
  const t = await getTranslations("report");
  const refusals = await getTranslations("refusals");
  if (reportedAt || denied) {
    const text = reportedAt
      ? t.rich("done", { day: () => <Day at={reportedAt} locale={locale} /> })
      : refusals(denied ?? "invalid");
    return (
      <NoForm text={text}>
        <a href={`/${locale}${pathTo.argument(argumentId)}`} className="btn">
          {t("back")}
        </a>
        {mayHide && <HideInstead locale={locale} argumentId={argumentId} words={t("hide")} />}
      </NoForm>
    );
  }
  return (
    <>
      {mayHide && <HideInstead locale={locale} argumentId={argumentId} words={t("hide")} />}
      <p className="text-ink-2">{t("effects")}</p>
      <RulingForm
        action={reportArgumentAction}
        hidden={{ argumentId: String(argumentId), language: locale }}
        words={
          await rulingWords({
            choose: t("choose"),
            why: t("why"),
            whyHint: t("whyHint", { max: REASON_LENGTH.max }),
            submit: t("submit"),
            pending: t("pending"),
          })
        }
        choice={{ name: "code", among: await ruleChoices() }}
        line={null}
      />
    </>
  );
}

interface HideInsteadProps {
  locale: Language;
  argumentId: number;
  words: string;
}

const HideInstead = ({ locale, argumentId, words }: HideInsteadProps) => (
  <a href={`/${locale}${pathTo.hide(argumentId)}`} className="btn justify-self-start">
    {words}
  </a>
);
