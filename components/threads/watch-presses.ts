import type { Own } from "@/domain/own";
import type { Axis } from "@/domain/vote";
import { argumentOf, markAxis, markStop, meaningOf } from "./marks";
import { OwnCopy, POSITION, type Shown } from "./own-copy";
import { pressQueue } from "./press-queue";
import { type Press, type PressAnswer, pressOf, sendPress } from "./send-press";

interface Options {
  /** Answers `{ own }`. */
  mineUrl: string;
  own: Own | null;
  earlier: string;
  show(change: (shown: Shown) => Shown): void;
  announce(said: Said | null): void;
}

/** What came of a press. `word` null: the vote was taken back. `anchor`: where on the page it was pressed. */
export type Said =
  | { word: string | null }
  | { stop: number }
  | { because: string; text?: string; anchor: string };

const isSignedIn = () => document.documentElement.dataset["signedIn"] !== undefined;

/** Lays a reader's own votes and position over the page, and sends what they press. Returns how to stop. */
export function watchPresses({ mineUrl, own, earlier, show, announce }: Options): () => void {
  const copy = new OwnCopy(own, earlier, show);
  const press = pressQueue<Press, PressAnswer>(sendPress, (key, answer, isLast) =>
    announceLast(copy, key, answer, isLast && announce),
  );

  function onSubmit(event: SubmitEvent) {
    const form = event.target as HTMLFormElement;
    const button = event.submitter as HTMLButtonElement | null;
    const pressed = button && readPress(form, button);
    if (!pressed) return;
    event.preventDefault();
    announce(null);
    copy.touch(pressed.key);
    press(pressed.key, pressed.press);
    // Whoever is signed out is told so; for them nothing is to look pressed meanwhile.
    if (isSignedIn()) pressed.mark();
  }

  async function load() {
    copy.forgetTouched();
    const answer = await fetch(mineUrl).catch(() => null);
    if (answer?.ok) copy.lay((await answer.json()).own);
  }

  // Back may bring up a page as it was left, by whoever was signed in then.
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) void load();
  };
  document.addEventListener("submit", onSubmit);
  window.addEventListener("pageshow", onShow);
  if (own === null && isSignedIn()) void load();
  return () => {
    document.removeEventListener("submit", onSubmit);
    window.removeEventListener("pageshow", onShow);
  };
}

/** null: a form of somebody else's. */
function readPress(form: HTMLFormElement, button: HTMLButtonElement) {
  if ("positions" in form.dataset) {
    const mark = () => markStop(Number(button.value));
    return { key: POSITION, press: pressOf(form, "stop", button.value), mark };
  }
  const meaning = meaningOf(form, button);
  if (!meaning) return null;
  const { axis, word } = meaning;
  const chosen = button.ariaPressed === "true" ? null : word;
  return {
    key: `${argumentOf(form)}:${axis}`,
    press: pressOf(form, "vote", `${axis}:${chosen ?? "none"}`),
    mark: () => markAxis(form, axis, chosen),
  };
}

/** Takes an answer over; after the last of a line also shows and says what holds now. */
function announceLast(
  copy: OwnCopy,
  key: string,
  answer: PressAnswer,
  announce: false | Options["announce"],
): void {
  if (key === POSITION) {
    copy.settleStop(answer);
    if (!announce) return;
    copy.markStop();
    announce(answer.ok ? { stop: copy.stop ?? 0 } : { ...answer, anchor: "#position" });
    return;
  }
  const [id = "", axis] = key.split(":") as [string, Axis];
  copy.settleVote(id, axis, answer);
  if (!announce) return;
  copy.markVote(id, axis);
  announce(answer.ok ? { word: copy.votesOn(id)[axis] } : { ...answer, anchor: `#a${id}` });
}
