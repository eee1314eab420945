import { getTranslations } from "next-intl/server";
import type { WeighedFact } from "@/domain/fact";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { FactStatus } from "./fact-status";

interface Props {
  locale: Language;
  fact: WeighedFact;
}

/** A fact in a list: its words, how it stands, and how much rests on it. */
export async function FactEntry({ locale, fact }: Props) {
  const t = await getTranslations("fact");
  return (
    <a href={`/${locale}${pathTo.fact(fact.id)}`} className="group block py-0.5 no-underline">
      <span className="group-hover:underline">{fact.text}</span>
      <span className="block text-ink-3 text-small">
        <FactStatus status={fact.status} />
        {fact.sources > 0 && ` · ${t("sourceCount", { count: fact.sources })}`}
        {fact.cited > 0 && ` · ${t("cited", { count: fact.cited })}`}
      </span>
    </a>
  );
}
