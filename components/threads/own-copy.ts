import type { Own } from "@/domain/own";
import type { Tally } from "@/domain/tally";
import type { Axis, OwnVotes } from "@/domain/vote";
import { argumentOf, markAxis, markEarlier, markStop, voteForm, voteForms } from "./marks";
import type { PressAnswer } from "./send-press";

/** What React draws over the page that everybody got. */
export interface Shown {
  tallies: Record<number, Tally>;
  stop: number | null;
  written: number[];
}

export const POSITION = "position";
const NO_VOTES: OwnVotes = { quality: null, agreement: null, revisionNo: null };
const AXIS_NAMES = ["quality", "agreement"] as const;

/** What the server has accepted from one reader on this page, and its marks on the buttons. */
export class OwnCopy {
  stop: number | null;
  readonly #votes: Map<string, OwnVotes>;
  /** Pressed after the overlay was asked for, hence newer than its answer. */
  readonly #touched = new Set<string>();
  readonly #earlier: string;
  readonly #show: (change: (shown: Shown) => Shown) => void;

  constructor(own: Own | null, earlier: string, show: (change: (shown: Shown) => Shown) => void) {
    this.stop = own?.stop ?? null;
    this.#votes = new Map(Object.entries(own?.votes ?? {}));
    this.#earlier = earlier;
    this.#show = show;
  }

  votesOn(id: string): OwnVotes {
    return this.#votes.get(id) ?? NO_VOTES;
  }

  touch(key: string): void {
    this.#touched.add(key);
  }

  forgetTouched(): void {
    this.#touched.clear();
  }

  /** Lays the overlay over the page: the votes and position of whoever is signed in, or of nobody. */
  lay(found: Own | null): void {
    for (const form of voteForms()) this.#layVotes(form, found);
    if (!this.#touched.has(POSITION)) {
      this.stop = found?.stop ?? null;
      markStop(this.stop);
    }
    this.#show(({ tallies }) => ({
      tallies: found ? { ...found.tallies, ...this.#newer(tallies) } : {},
      stop: this.stop,
      written: found?.written ?? [],
    }));
  }

  #layVotes(form: HTMLFormElement, found: Own | null): void {
    const id = argumentOf(form);
    const theirs = found?.votes[Number(id)] ?? NO_VOTES;
    for (const axis of AXIS_NAMES) {
      if (this.#touched.has(`${id}:${axis}`)) continue;
      this.#take(id, axis, theirs);
      markAxis(form, axis, theirs[axis]);
    }
    markEarlier(form, this.votesOn(id), this.#earlier);
  }

  #newer(tallies: Shown["tallies"]): Shown["tallies"] {
    const pressed = ([id]: [string, Tally]) => this.#touched.has(`${id}:quality`);
    return Object.fromEntries(Object.entries(tallies).filter(pressed));
  }

  /** Takes over what the server says of one axis; the other may be on its way. */
  settleVote(id: string, axis: Axis, answer: PressAnswer): void {
    if (!answer.ok) return;
    if (answer.votes) this.#take(id, axis, answer.votes);
    const { tally } = answer;
    // Agreement moves nothing that is drawn, and its answer may be older than that of quality.
    if (tally && axis === "quality")
      this.#show((shown) => ({ ...shown, tallies: { ...shown.tallies, [Number(id)]: tally } }));
  }

  #take(id: string, axis: Axis, from: OwnVotes): void {
    const { revisionNo } = axis === "quality" ? from : this.votesOn(id);
    this.#votes.set(id, { ...this.votesOn(id), [axis]: from[axis], revisionNo });
  }

  markVote(id: string, axis: Axis): void {
    const form = voteForm(id);
    if (!form) return;
    markAxis(form, axis, this.votesOn(id)[axis]);
    if (axis === "quality") markEarlier(form, this.votesOn(id), this.#earlier);
  }

  settleStop(answer: PressAnswer): void {
    if (answer.ok && answer.stop !== undefined) this.stop = answer.stop;
  }

  markStop(): void {
    markStop(this.stop);
    this.#show((shown) => ({ ...shown, stop: this.stop }));
  }
}
