import { getTranslations } from "next-intl/server";
import { INK } from "@/components/conflicts/camp-ink";
import type { Argument } from "@/domain/argument";
import type { CampNames } from "@/domain/thread";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { campGlyph } from "./glyphs";
import { Paragraphs } from "./paragraphs";

interface Props {
  locale: Language;
  argument: Argument;
  camps: CampNames;
}

/** What a reply answers, on the page of the camp that it speaks for. */
export async function AnsweredArgument({ locale, argument, camps }: Props) {
  const { direction, relation, wording, state, author, id } = argument;
  const t = await getTranslations("reply");
  const kind = t(`kinds.${relation}`, { camp: camps[direction].name });
  return (
    <>
      <p className={`mb-1.5 font-semibold text-small ${INK[direction]}`}>
        <span aria-hidden="true">{campGlyph(direction)}</span> {t("youAnswer", { kind })}
      </p>
      {wording ? (
        <>
          <h2 lang={wording.lang} className="text-claim leading-snug">
            <a href={`/${locale}${pathTo.argument(id)}`} className="no-underline hover:underline">
              {wording.claim}
            </a>
          </h2>
          <Paragraphs text={wording.body} lang={wording.lang} />
          <p className="mt-3 text-ink-2 text-small">{t("by", { handle: author.handle })}</p>
        </>
      ) : (
        <p className="text-ink-2">{t(state === "hidden" ? "hidden" : "withdrawn")}</p>
      )}
    </>
  );
}
