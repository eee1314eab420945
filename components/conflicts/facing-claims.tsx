import type { Argument } from "@/domain/argument";
import { CAMPS, type Camp } from "@/domain/camp";
import type { CampNames } from "@/domain/thread";
import type { Language } from "@/i18n/languages";
import { GLYPH, INK } from "./camp-ink";
import { ClaimEntry } from "./claim-entry";

interface Props {
  locale: Language;
  camps: CampNames;
  claims: Record<Camp, Argument[]>;
  /** Said on a page that has none. */
  none: string;
}

/** Arguments of both camps on facing pages; on a narrow screen one under the other, each along its own ink. */
export function FacingClaims({ locale, camps, claims, none }: Props) {
  return (
    <div className="grid fold:grid-cols-2">
      {CAMPS.map((camp) => (
        <section key={camp} className={PAGE[camp]}>
          <h3 className={`text-lead ${INK[camp]}`}>
            {GLYPH[camp]} {camps[camp].name}
          </h3>
          {claims[camp].map((argument) => (
            <ClaimEntry key={argument.id} locale={locale} argument={argument} />
          ))}
          {claims[camp].length === 0 && (
            <p className="py-4 font-serif text-ink-2 text-prose italic">{none}</p>
          )}
        </section>
      ))}
    </div>
  );
}

const PAGE = {
  left: "border-left border-l-[3px] py-3 pl-4 fold:border-0 fold:py-4 fold:pr-9 fold:pl-0",
  right:
    "mt-4 border-right border-l-[3px] py-3 pl-4 fold:mt-0 fold:border-rule fold:border-l fold:py-4 fold:pl-9",
} as const satisfies Record<Camp, string>;
