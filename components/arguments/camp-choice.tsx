import { CAMPS } from "@/domain/camp";
import type { ArgumentFormWords } from "./argument-form-words";
import { campGlyph } from "./glyphs";
import { JoinedChoice } from "./joined-choice";

interface Props {
  words: ArgumentFormWords;
  chosen: string;
  isMissing: boolean;
}

/** Whom an opening speaks for. */
export const CampChoice = ({ words, chosen, isMissing }: Props) => (
  <JoinedChoice
    name="camp"
    legend={words.camp}
    choices={CAMPS.map((value) => ({ value, label: words.camps[value], glyph: campGlyph(value) }))}
    chosen={chosen}
    problem={isMissing ? words.campMissing : undefined}
  />
);
