import { getTranslations } from "next-intl/server";
import type { Fact } from "@/domain/fact";
import type { FactOption, FactOptions } from "./fact-choice";

const SHOWN_AT_ONCE = 3;

/** A story's facts to choose from: those named first, or the story's first ones, and the others behind one line. */
export async function factOptions(facts: Fact[], first: readonly number[]): Promise<FactOptions> {
  const t = await getTranslations("reply");
  const status = await getTranslations("fact.statuses");
  const option = (fact: Fact): FactOption => ({
    id: fact.id,
    text: fact.text,
    status: status(fact.status),
  });
  const named = facts.filter(({ id }) => first.includes(id));
  const near = named.length > 0 ? named : facts.slice(0, SHOWN_AT_ONCE);
  const more = facts.filter((fact) => !near.includes(fact));
  return {
    near: near.map(option),
    more: more.map(option),
    moreLabel: t("moreFacts", { count: more.length }),
  };
}
