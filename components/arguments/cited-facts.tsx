import type { Fact } from "@/domain/fact";
import { pathTo } from "@/lib/paths";
import type { Reading } from "./reading";

interface Props {
  facts: Fact[];
  reading: Pick<Reading, "locale" | "words">;
}

/** What an argument rests on, with how far each has been checked. */
export function CitedFacts({ facts, reading: { locale, words } }: Props) {
  if (facts.length === 0) return null;
  return (
    <ul className="facts" aria-label={words.facts}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <a href={`/${locale}${pathTo.fact(fact.id)}`}>{fact.text}</a>{" "}
          <span className="chip">
            {words.statuses[fact.status]}
            {fact.sources > 0 && ` · ${words.sources(fact.sources)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
