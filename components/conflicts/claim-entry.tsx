import { getTranslations } from "next-intl/server";
import type { Argument } from "@/domain/argument";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { GLYPH, INK } from "./camp-ink";
import { ClaimAuthor } from "./claim-author";

interface Props {
  locale: Language;
  argument: Argument;
}

/** An argument in a list: what it does and for whom, its claim as a link, its author. Nothing of one without words. */
export async function ClaimEntry({ locale, argument }: Props) {
  const t = await getTranslations("conflict");
  const { wording, direction, relation } = argument;
  if (wording === null) return null;
  return (
    <article className="py-2.5">
      <p className={`font-semibold text-small ${INK[direction]}`}>
        <span role="img" aria-label={t(`sides.${direction}`)}>
          {GLYPH[direction]}
        </span>{" "}
        {t(`kinds.${relation}`)}
      </p>
      <h3 className="text-lead leading-snug">
        <a
          href={`/${locale}${pathTo.argument(argument.id)}`}
          lang={wording.lang}
          className="inline-block py-2 no-underline decoration-1 hover:underline"
        >
          {wording.claim}
        </a>
      </h3>
      <ClaimAuthor locale={locale} argument={argument} />
    </article>
  );
}
