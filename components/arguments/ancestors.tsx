import { getTranslations } from "next-intl/server";
import type { Argument } from "@/domain/argument";
import { pathTo } from "@/lib/paths";
import { KindLine } from "./kind-line";
import { otherLang, type Reading } from "./reading";
import { Tombstone } from "./tombstone";

interface Props {
  reading: Reading;
  /** From the opening down to the parent. */
  ancestors: Argument[];
}

/** What an argument answers, claims alone, each on the side for which it speaks. */
export async function Ancestors({ reading, ancestors }: Props) {
  if (ancestors.length === 0) return null;
  const t = await getTranslations("argument");
  return (
    <section aria-label={t("answers")} className="ancestors">
      {ancestors.map((each) => (
        <article key={each.id} className={`arg ${each.direction}`}>
          <KindLine argument={each} reading={reading} />
          {each.wording ? (
            <p className="claim" lang={otherLang(reading.locale, each.wording.lang)}>
              <a href={`/${reading.locale}${pathTo.argument(each.id)}`}>{each.wording.claim}</a>
            </p>
          ) : (
            <Tombstone argument={each} reading={reading} />
          )}
        </article>
      ))}
    </section>
  );
}
