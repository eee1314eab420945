import { getTranslations } from "next-intl/server";
import type { Fact } from "@/domain/fact";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

/** What an argument rests on, with how far each has been checked. */
export async function CitedFacts({ locale, facts }: { locale: Language; facts: Fact[] }) {
  if (facts.length === 0) return null;
  const t = await getTranslations("argument");
  const status = await getTranslations("fact.statuses");
  return (
    <ul className="facts" aria-label={t("facts")}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <a href={`/${locale}${pathTo.fact(fact.id)}`}>{fact.text}</a>{" "}
          <span className="chip">
            {status(fact.status)}
            {fact.sources > 0 && ` · ${t("factSources", { count: fact.sources })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
