import { getTranslations } from "next-intl/server";
import type { FieldProblem } from "@/domain/argument-form";
import { REASON_LENGTH } from "@/domain/argument-form";
import { REASONS } from "@/domain/moderation";
import { REFUSALS, type Refusal } from "@/domain/refusal";

export interface Choice {
  value: string;
  label: string;
  meaning: string;
}

/** What a ruling's form says, in one language; handed over whole, so that no translator goes to the browser. */
export interface RulingWords {
  /** Over the choices. */
  choose: string;
  why: string;
  whyHint: string;
  submit: string;
  pending: string;
  refusals: Record<Refusal, string>;
  chooseProblem: string;
  whyProblems: Record<FieldProblem, string>;
}

type Own = Pick<RulingWords, "submit" | "pending"> &
  Partial<Pick<RulingWords, "choose" | "why" | "whyHint">>;

/** The words that all rulings share, with those of one. */
export async function rulingWords(own: Own): Promise<RulingWords> {
  const t = await getTranslations("act");
  const refusal = await getTranslations("refusals");
  const max = REASON_LENGTH.max;
  return {
    choose: t("choose"),
    why: t("why"),
    whyHint: t("whyHint", { max }),
    ...own,
    refusals: Object.fromEntries(REFUSALS.map((each) => [each, refusal(each)])) as Record<
      Refusal,
      string
    >,
    chooseProblem: t("chooseProblem"),
    whyProblems: {
      missing: t("whyMissing"),
      "too-short": t("whyMissing"),
      "too-long": t("whyLong", { max }),
      "too-many": t("whyMalformed"),
      malformed: t("whyMalformed"),
    },
  };
}

/** The rules as choices: the log's own words for them, and what each means. */
export async function ruleChoices(): Promise<Choice[]> {
  const log = await getTranslations("log");
  const t = await getTranslations("act");
  return REASONS.map((value) => ({
    value,
    label: log(`codes.${value}`),
    meaning: t(`rules.${value}`),
  }));
}
