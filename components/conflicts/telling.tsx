import { getTranslations } from "next-intl/server";
import { Day } from "@/components/ui/day";
import type { Camp } from "@/domain/camp";
import type { Conflict } from "@/domain/story";
import { phrasesOf } from "@/domain/telling";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { GLYPH, INK } from "./camp-ink";

interface Props {
  locale: Language;
  conflict: Conflict;
  camp: Camp;
  /** Of both tellings together: a fact has one number in both. */
  numbers: ReadonlyMap<string, number>;
}

/** How one camp tells the conflict; dotted words lead to the fact that they rest on. */
export async function Telling({ locale, conflict, camp, numbers }: Props) {
  const t = await getTranslations("conflict");
  const { name, creed } = conflict.camps[camp];
  const telling = conflict.tellings[camp];
  return (
    <section className={PAGE[camp]} aria-label={name}>
      <h2 className={`text-h2 ${INK[camp]}`}>
        {camp === "left" ? `${GLYPH.left} ${name}` : `${name} ${GLYPH.right}`}
      </h2>
      <p className="mt-1 text-ink-2 text-note">{creed}</p>
      {telling === null ? (
        <p className="mt-4 font-serif text-ink-2 text-lead italic">{t("untold")}</p>
      ) : (
        <>
          <p className="mt-4 max-w-measure font-serif text-lead leading-relaxed">
            <Phrases locale={locale} body={telling.body} conflict={conflict} numbers={numbers} />
          </p>
          <p className="mt-4 text-ink-2 text-small">
            {telling.revised === 0
              ? t("firstTelling")
              : t.rich("revised", {
                  count: telling.revised,
                  day: () => <Day at={telling.at} locale={locale} />,
                })}
          </p>
        </>
      )}
    </section>
  );
}

const PAGE = {
  left: "border-rule border-b py-6 fold:border-b-0 fold:pr-9 fold:pb-7",
  right: "border-rule py-6 fold:border-l fold:pb-7 fold:pl-9",
} as const satisfies Record<Camp, string>;

/** Keeps a number with its words: between Chinese characters a line may end anywhere. */
const NO_BREAK = "\u2060";

interface PhrasesProps extends Pick<Props, "locale" | "conflict" | "numbers"> {
  body: string;
}

async function Phrases({ locale, body, conflict, numbers }: PhrasesProps) {
  const t = await getTranslations("conflict");
  return phrasesOf(body).map(({ text, factKey }) => {
    const fact = factKey === null ? undefined : conflict.factsByKey[factKey];
    const number = numbers.get(factKey ?? "");
    if (!fact || number === undefined) return text;
    return (
      <span key={`${factKey} ${text}`}>
        <a
          href={`/${locale}${pathTo.fact(fact.id)}`}
          title={fact.text}
          className="border-current border-b-2 border-dotted no-underline hover:border-solid"
        >
          {text}
        </a>
        {NO_BREAK}
        <sup className="ml-px font-sans font-semibold text-[0.6875rem] text-ink-3 leading-none">
          <span className="sr-only">{t("footnote", { number })}</span>
          <span aria-hidden="true">{number}</span>
        </sup>
      </span>
    );
  });
}
