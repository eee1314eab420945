import type { Argument } from "@/domain/argument";
import { pathTo } from "@/lib/paths";
import { OwnMark } from "./own-mark";
import type { Reading } from "./reading";
import { Verdict } from "./verdict";
import { VoteForm } from "./vote-form";

interface Props {
  argument: Argument;
  reading: Reading;
  /** Its own page needs no link to itself. */
  more?: boolean;
}

/** What can be done with an argument, and what readers say of it. personal.tsx draws over the marked places. */
export function ArgumentFoot({ argument, reading, more = true }: Props) {
  const { locale, words, own, takesAnswers } = reading;
  const { id } = argument;
  const href = `/${locale}${pathTo.argument(id)}`;
  const isOwn = own?.written.includes(id) ?? false;
  return (
    <div className="foot">
      {isOwn && <OwnMark words={words} href={href} />}
      {!isOwn && takesAnswers && <VoteForm argument={argument} reading={reading} />}
      <span className="verdict">
        <Verdict
          tally={own?.tallies[id] ?? argument.tally}
          words={words}
          href={`${href}#standing`}
        />
      </span>
      {takesAnswers && <ReplyLinks argument={argument} reading={reading} />}
      {more && <a href={href}>{words.links.more}</a>}
    </div>
  );
}

function ReplyLinks({ argument: { id, threadId }, reading: { locale, words } }: Props) {
  const reply = `/${locale}${pathTo.thread(threadId)}/reply?to=${id}`;
  return (
    <>
      <a href={reply}>{words.links.rebut}</a>
      <a href={`${reply}&as=supports`}>{words.links.support}</a>
    </>
  );
}
