import { CAMPS } from "@/domain/camp";
import { oneSidedCamp, standing } from "@/domain/ranking";
import { shareOf } from "@/domain/receipt";
import type { Tally } from "@/domain/tally";
import type { VerdictWords } from "./argument-words";
import { campGlyph, STANDING_GLYPH } from "./glyphs";

interface Props {
  /** null while New. */
  tally: Tally | null;
  words: VerdictWords;
  /** The argument's receipt. */
  href: string;
}

/** What readers say of an argument: each camp's share who call it strong, and the tier that this puts it in. */
export function Verdict({ tally, words, href }: Props) {
  return (
    <span className="drawn">
      {tally && <Meter tally={tally} words={words} />}
      <a className="standing" href={href}>
        {tally ? <Standing tally={tally} words={words} /> : <b>{words.labels.new}</b>} {words.why}
      </a>
    </span>
  );
}

function Standing({ tally, words }: Omit<Props, "href" | "tally"> & { tally: Tally }) {
  const tier = standing(tally);
  const only = oneSidedCamp(tally);
  const glyph = only ? campGlyph(only) : STANDING_GLYPH[tier];
  const spoken = words.spoken[only ?? tier];
  const label = `${glyph} ${words.labels[tier]}`.trim();
  if (!spoken) return <b className={tier}>{label}</b>;
  return (
    <b className={only ?? tier}>
      <span aria-hidden="true">{label}</span>
      <span className="sr-only">{spoken}</span>
    </b>
  );
}

/** Drawn twice as well as said: the bars are for the eye, the label for the ear. Absent where nobody has voted. */
function Meter({ tally, words }: Omit<Props, "href" | "tally"> & { tally: Tally }) {
  const shares = CAMPS.map((camp) => ({ camp, share: shareOf(tally, camp) }));
  if (shares.every(({ share }) => share === null))
    return <span className="sr-only">{words.noVotes}</span>;
  const said = shares.map(({ camp, share }) =>
    share === null ? words.noShare[camp] : words.share[camp].replace("{share}", `${share}%`),
  );
  return (
    <span className="meter" role="img" aria-label={said.join("; ")}>
      {shares.map(({ camp, share }) => (
        <span key={camp} className={camp}>
          {campGlyph(camp)}
          <i style={{ "--v": `${share ?? 0}%` } as React.CSSProperties} />
          <b>{share === null ? "–" : `${share}%`}</b>
        </span>
      ))}
    </span>
  );
}
