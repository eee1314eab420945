import type { Argument } from "@/domain/argument";
import type { Axis, OwnVotes } from "@/domain/vote";
import { AXES } from "./axes";
import type { Reading } from "./reading";

interface Props {
  argument: Argument;
  reading: Reading;
}

/**
 * Two votes by one plain form. On the page that everybody gets no button says whether it is pressed; the reader's own
 * copy and personal.tsx do. A pressed button carries the word that takes the vote back.
 */
export function VoteForm({ argument, reading: { words, back, own } }: Props) {
  const votes = own?.votes[argument.id];
  return (
    <form method="post" action="/api/votes" className="votes">
      <input type="hidden" name="argument" value={argument.id} />
      <input type="hidden" name="revision" value={argument.revisionNo} />
      <input type="hidden" name="back" value={back} />
      {AXES.map(([axis, given]) => (
        <fieldset key={axis} aria-label={words.axes[axis]}>
          {given.map((word) => (
            <button key={word} type="submit" name="vote" {...press(axis, word, own && votes)}>
              {words.votes[word]}
            </button>
          ))}
        </fieldset>
      ))}
      {isEarlier(votes, argument) && <small>{words.earlier}</small>}
    </form>
  );
}

/** @param votes null: not known here */
function press(axis: Axis, word: string, votes: OwnVotes | null | undefined) {
  const isPressed = votes?.[axis] === word;
  return {
    value: `${axis}:${isPressed ? "none" : word}`,
    ...(votes !== null && { "aria-pressed": isPressed }),
  };
}

const isEarlier = (votes: OwnVotes | undefined, { revisionNo }: Argument) =>
  votes?.quality != null && votes.revisionNo !== null && votes.revisionNo < revisionNo;
