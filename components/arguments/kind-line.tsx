import { Day } from "@/components/ui/day";
import type { Argument } from "@/domain/argument";
import { pathTo } from "@/lib/paths";
import { campGlyph } from "./glyphs";
import type { Reading } from "./reading";

interface Props {
  argument: Argument;
  reading: Reading;
}

/** What the argument does and for whom, who wrote it, and when; of one that is not shown, the first alone. */
export function KindLine({ argument, reading }: Props) {
  const { direction, relation, wording } = argument;
  return (
    <p className="kind">
      <b>
        <span aria-hidden="true">{campGlyph(direction)}</span>{" "}
        {reading.words.kinds[direction][relation]}
      </b>
      {wording && <By argument={argument} reading={reading} />}
    </p>
  );
}

function By({ argument: { author, postedAt }, reading: { locale, words } }: Props) {
  return (
    <span>
      {author.kind === "former" ? (
        author.handle
      ) : (
        <a href={`/${locale}${pathTo.reader(author.id)}`}>{author.handle}</a>
      )}
      {author.kind === "sample" && <span className="chip">{words.sample}</span>}
      {" · "}
      <Day at={postedAt} locale={locale} />
    </span>
  );
}
