import { getTranslations } from "next-intl/server";
import { otherLang } from "@/components/arguments/reading";
import type { Argument } from "@/domain/argument";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

const SHOWN = 3;

/** What readers of both camps call strong, above everything else. */
export async function GroundBand({ locale, accepted }: { locale: Language; accepted: Argument[] }) {
  if (accepted.length === 0) return null;
  const t = await getTranslations("thread");
  return (
    <section className="ground">
      <h2>
        <span aria-hidden="true">●</span> {t("accepted")}
      </h2>
      {accepted.slice(0, SHOWN).map(({ id, wording }) => (
        <p key={id}>
          <a
            href={`/${locale}${pathTo.argument(id)}`}
            lang={wording ? otherLang(locale, wording.lang) : undefined}
          >
            {wording?.claim}
          </a>
        </p>
      ))}
    </section>
  );
}
