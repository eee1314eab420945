import { INK } from "@/components/conflicts/camp-ink";
import type { Camp } from "@/domain/camp";
import { directionOfReply, REPLY_RELATIONS } from "@/domain/relation";
import type { ArgumentFormWords } from "./argument-form-words";
import { campGlyph } from "./glyphs";
import { JoinedChoice } from "./joined-choice";

interface Props {
  words: ArgumentFormWords;
  /** The camp that the parent speaks for. */
  parent: Camp;
  chosen: string;
}

/** How the reply stands to what it answers, and whom it therefore speaks for; the latter follows without script. */
export function RelationChoice({ words, parent, chosen }: Props) {
  const choices = REPLY_RELATIONS.map((value) => ({ value, label: words.relations[value] }));
  const other = directionOfReply("rebuts", parent);
  return (
    <>
      <JoinedChoice name="relation" legend={words.relation} choices={choices} chosen={chosen} />
      <p className="mt-2 font-semibold text-small">
        <SpeaksFor
          words={words}
          camp={other}
          className="group-has-[[value=supports]:checked]/form:hidden"
        />
        <SpeaksFor
          words={words}
          camp={parent}
          className="hidden group-has-[[value=supports]:checked]/form:inline"
        />
      </p>
    </>
  );
}

interface SpeaksForProps {
  words: ArgumentFormWords;
  camp: Camp;
  className: string;
}

const SpeaksFor = ({ words, camp, className }: SpeaksForProps) => (
  <span className={`${INK[camp]} ${className}`}>
    <span aria-hidden="true">{campGlyph(camp)}</span> {words.speaksFor[camp]}
  </span>
);
