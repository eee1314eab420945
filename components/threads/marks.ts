import { AXES } from "@/components/arguments/axes";
import type { Axis, OwnVotes } from "@/domain/vote";

/** Buttons of one axis, in the order of `AXES`. */
export const buttonsOf = (form: HTMLFormElement, axis: Axis): HTMLButtonElement[] => {
  const index = AXES.findIndex(([each]) => each === axis);
  return [...(form.querySelectorAll("fieldset")[index]?.querySelectorAll("button") ?? [])];
};

const wordsOf = (axis: Axis): readonly string[] => AXES.find(([each]) => each === axis)?.[1] ?? [];

/** What a button stands for, whatever it would do if pressed now. */
export function meaningOf(form: HTMLFormElement, button: HTMLButtonElement) {
  for (const [axis, words] of AXES) {
    const word = words[buttonsOf(form, axis).indexOf(button)];
    if (word) return { axis, word };
  }
  return null;
}

/** Shows which word of an axis is chosen; the pressed button carries the word that takes the vote back. */
export function markAxis(form: HTMLFormElement, axis: Axis, chosen: string | null): void {
  const words = wordsOf(axis);
  for (const [index, button] of buttonsOf(form, axis).entries()) {
    const isPressed = words[index] === chosen;
    button.ariaPressed = String(isPressed);
    button.value = `${axis}:${isPressed ? "none" : words[index]}`;
  }
}

export const voteForm = (argumentId: number | string): HTMLFormElement | null =>
  document.querySelector(`#a${argumentId} form.votes`);

export const voteForms = (): HTMLFormElement[] => [
  ...document.querySelectorAll<HTMLFormElement>("form.votes"),
];

export const argumentOf = (form: HTMLFormElement): string =>
  String(new FormData(form).get("argument"));

/** Says of a vote that it was cast on an earlier wording, or stops saying so. */
export function markEarlier(form: HTMLFormElement, votes: OwnVotes | undefined, words: string) {
  const shown = Number(new FormData(form).get("revision"));
  const isEarlier = votes?.quality != null && votes.revisionNo !== null && votes.revisionNo < shown;
  const note = form.querySelector("small") ?? form.appendChild(document.createElement("small"));
  note.textContent = isEarlier ? words : "";
}

export function markStop(stop: number | null): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-positions] button"))
    button.ariaPressed = String(stop !== null && Number(button.value) === stop);
}
