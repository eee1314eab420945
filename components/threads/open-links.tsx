import { getTranslations } from "next-intl/server";
import { campGlyph } from "@/components/arguments/glyphs";
import { CAMPS } from "@/domain/camp";
import type { Thread } from "@/domain/thread";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

interface Props {
  locale: Language;
  thread: Pick<Thread, "id" | "camps">;
}

/** The way in for whoever misses an argument: one link a camp, each on its own side. */
export async function OpenLinks({ locale, thread: { id, camps } }: Props) {
  const t = await getTranslations("thread");
  return (
    <section className="open-links" aria-labelledby="open">
      <h2 id="open">{t("open")}</h2>
      {CAMPS.map((camp) => (
        <a
          key={camp}
          className={`btn ${camp}`}
          href={`/${locale}${pathTo.thread(id)}/open?camp=${camp}`}
        >
          <span aria-hidden="true">{campGlyph(camp)}&nbsp;</span>
          {t("openFor", { camp: camps[camp].name })}
        </a>
      ))}
    </section>
  );
}
