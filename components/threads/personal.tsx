"use client";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { VerdictWords } from "@/components/arguments/argument-words";
import { OwnMark } from "@/components/arguments/own-mark";
import { Verdict } from "@/components/arguments/verdict";
import type { Own } from "@/domain/own";
import { voteForm } from "./marks";
import type { Shown } from "./own-copy";
import { type Said, watchPresses } from "./watch-presses";

export interface PersonalWords extends VerdictWords {
  votes: Record<string, string>;
  yours: string;
  edit: string;
  earlier: string;
  /** With `{word}` and `{stop}` still open. */
  recorded: string;
  position: string;
  removed: string;
  /** By stop, from firmly left to firmly right. */
  stops: string[];
  signIn: string;
  signInLink: string;
  failed: string;
  dismiss: string;
}

interface Props {
  /** Of this thread or argument, for `{ own }`. */
  mineUrl: string;
  /** This page drawn for one reader, to which signing in leads back. */
  minePath: string;
  /** `/en` or `/zh`. */
  base: string;
  own: Own | null;
  words: PersonalWords;
}

interface Notice {
  text: string;
  /** Only a refusal is shown as well as said. */
  isRefusal: boolean;
  signIn?: string;
}

const FIRMLY_LEFT = -2;
const NOTHING: Shown = { tallies: {}, stop: null, written: [] };

/** The page is the same for everybody; this lays over it what is one reader's alone, and sends their votes. */
export function Personal({ mineUrl, minePath, base, own, words }: Props) {
  const [shown, show] = useState<Shown>(NOTHING);
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(
    () =>
      watchPresses({
        mineUrl,
        own,
        earlier: words.earlier,
        show,
        announce: (said) => setNotice(said && noticeOf(said, words, { base, minePath })),
      }),
    [mineUrl, minePath, base, own, words],
  );
  useEffect(() => {
    for (const id of shown.written) voteForm(id)?.setAttribute("hidden", "");
  }, [shown.written]);
  return (
    <>
      <Overlays shown={shown} base={base} words={words} />
      <div role="status" className={notice?.isRefusal ? "notice" : "sr-only"}>
        {notice?.text} {notice?.signIn && <a href={notice.signIn}>{words.signInLink}</a>}
        {notice?.isRefusal && (
          <button type="button" onClick={() => setNotice(null)}>
            {words.dismiss}
          </button>
        )}
      </div>
    </>
  );
}

function Overlays({ shown, base, words }: { shown: Shown; base: string; words: PersonalWords }) {
  const over = (selector: string, drawn: React.ReactNode) => {
    const place = document.querySelector(selector);
    return place && createPortal(drawn, place, selector);
  };
  const stop = shown.stop === null ? undefined : words.stops[shown.stop - FIRMLY_LEFT];
  return (
    <>
      {Object.entries(shown.tallies).map(([id, tally]) =>
        over(
          `#a${id} .verdict`,
          <Verdict tally={tally} words={words} href={`${base}/arguments/${id}#standing`} />,
        ),
      )}
      {shown.written.map((id) =>
        over(`#a${id} .foot`, <OwnMark words={words} href={`${base}/arguments/${id}`} />),
      )}
      {stop && over("[data-position]", <span>{words.position.replace("{stop}", stop)}</span>)}
    </>
  );
}

function noticeOf(
  said: Said,
  words: PersonalWords,
  { base, minePath }: Pick<Props, "base" | "minePath">,
): Notice {
  if ("stop" in said) {
    const stop = words.stops[said.stop - FIRMLY_LEFT] ?? "";
    return { text: words.position.replace("{stop}", stop), isRefusal: false };
  }
  if ("word" in said) {
    const word = said.word && words.votes[said.word];
    return {
      text: word ? words.recorded.replace("{word}", word) : words.removed,
      isRefusal: false,
    };
  }
  if (said.because !== "signed-out") return { text: said.text ?? words.failed, isRefusal: true };
  const back = encodeURIComponent(minePath + said.anchor);
  return { text: words.signIn, isRefusal: true, signIn: `${base}/sign-in?callbackUrl=${back}` };
}
