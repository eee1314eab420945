import { CAMPS, type Camp } from "./camp";

/** A stretch of a telling; with `factKey`, words that rest on that fact. */
export interface Phrase {
  text: string;
  factKey: string | null;
}

const LINK = /\[([^\]]+)\]\(fact:([a-z0-9-]+)\)/gu;

/** Splits a telling's text, `… [words](fact:key) …`, into phrases. */
export function phrasesOf(body: string): Phrase[] {
  const phrases: Phrase[] = [];
  let end = 0;
  for (const match of body.matchAll(LINK)) {
    if (match.index > end) phrases.push({ text: body.slice(end, match.index), factKey: null });
    phrases.push({ text: match[1] ?? "", factKey: match[2] ?? null });
    end = match.index + match[0].length;
  }
  if (end < body.length) phrases.push({ text: body.slice(end), factKey: null });
  return phrases;
}

/** Keys of the facts that a telling rests on, each once, in the order in which it tells them. */
export const factKeysOf = (body: string): string[] => [
  ...new Set(phrasesOf(body).flatMap(({ factKey }) => factKey ?? [])),
];

export interface Told<F> {
  both: F[];
  only: Record<Camp, F[]>;
}

/** Which facts both tellings rest on, and which one leaves out; in the order in which they are told, left first. */
export function toldBy<F extends { id: number }>(tellings: Record<Camp, readonly F[]>): Told<F> {
  const ids = {
    left: new Set(tellings.left.map(({ id }) => id)),
    right: new Set(tellings.right.map(({ id }) => id)),
  };
  const only = (camp: Camp, other: Camp) => tellings[camp].filter(({ id }) => !ids[other].has(id));
  return {
    both: tellings.left.filter(({ id }) => ids.right.has(id)),
    only: { left: only("left", "right"), right: only("right", "left") },
  };
}

/** Numbers the facts of a conflict's two tellings from 1, as footnotes: a fact has one number in both. */
export function footnotes(bodies: Record<Camp, string>): Map<string, number> {
  const keys = CAMPS.flatMap((camp) => factKeysOf(bodies[camp]));
  return new Map([...new Set(keys)].map((key, index) => [key, index + 1]));
}
