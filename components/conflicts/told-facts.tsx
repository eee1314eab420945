import { getTranslations } from "next-intl/server";
import { FactEntry } from "@/components/facts/fact-entry";
import type { Camp } from "@/domain/camp";
import type { WeighedFact } from "@/domain/fact";
import type { Conflict } from "@/domain/story";
import type { Language } from "@/i18n/languages";
import { COMMON_INK, GLYPH, INK } from "./camp-ink";

interface Props {
  locale: Language;
  conflict: Conflict;
}

/** What each telling leaves out: the facts that one camp alone tells, with those that both tell between them. */
export async function ToldFacts({ locale, conflict }: Props) {
  const t = await getTranslations("conflict");
  const { told, camps } = conflict;
  const only = (camp: Camp) => ({
    title: `${GLYPH[camp]} ${t("onlyTold", { name: camps[camp].name })}`,
    ink: INK[camp],
    facts: told.only[camp],
    none: t("noneOnly"),
  });
  const both = {
    title: `● ${t("bothTold")}`,
    ink: COMMON_INK,
    facts: told.both,
    none: t("noneBoth"),
  };
  return (
    <div className="grid divide-y divide-rule border-rule-strong border-y border-t-rule fold:grid-cols-3 fold:divide-x fold:divide-y-0">
      {[only("left"), both, only("right")].map((column) => (
        <Column key={column.title} locale={locale} {...column} />
      ))}
    </div>
  );
}

interface ColumnProps {
  locale: Language;
  title: string;
  ink: string;
  facts: WeighedFact[];
  none: string;
}

function Column({ locale, title, ink, facts, none }: ColumnProps) {
  return (
    <section className="py-5 fold:px-6 fold:last:pr-0 fold:first:pl-0">
      <h3 className={`font-sans font-semibold text-small tracking-normal ${ink}`}>{title}</h3>
      {facts.length === 0 ? (
        <p className="mt-2 text-ink-2 text-note">{none}</p>
      ) : (
        <ul className="mt-2 grid gap-2 text-note leading-normal">
          {facts.map((fact) => (
            <li key={fact.id}>
              <FactEntry locale={locale} fact={fact} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
