import { type Argument, isVisible } from "./argument";
import { byCommonGround, byNewest } from "./ranking";
import { isAnswer } from "./relation";

export const ORDERS = ["common-ground", "newest"] as const;
export type Order = (typeof ORDERS)[number];

/** An opening, what faces it, and what answers that: the unit in which a thread is read. */
export interface Exchange<A extends Argument = Argument> {
  opening: A;
  /** The best of its visible rebuttals and undercuts; null: nobody has answered. */
  facing: A | null;
  /** The best answer to `facing`, on the opening's own side. */
  under: A | null;
  /** Visible replies beneath the opening that are not drawn here. */
  moreReplies: number;
}

/**
 * Pairs every opening of a thread with its strongest answer. Openings are in the order asked for, those that are hidden
 * or withdrawn last; which reply faces an opening is decided by common ground in every order.
 */
export function exchangesOf<A extends Argument>(all: readonly A[], order: Order): Exchange<A>[] {
  const replies = repliesByParent(all);
  return all
    .filter(({ relation }) => relation === "opens")
    .toSorted((a, b) => Number(isVisible(b)) - Number(isVisible(a)) || ORDERED[order](a, b))
    .map((opening) => exchangeOf(opening, replies));
}

const ORDERED = { "common-ground": byCommonGround, newest: byNewest } as const;

function exchangeOf<A extends Argument>(opening: A, replies: Map<number, A[]>): Exchange<A> {
  const facing = bestAnswer(replies.get(opening.id));
  const under = facing && bestAnswer(replies.get(facing.id));
  const drawn = Number(facing !== null) + Number(under !== null);
  return { opening, facing, under, moreReplies: descendants(opening, replies) - drawn };
}

const bestAnswer = <A extends Argument>(replies: readonly A[] = []): A | null =>
  replies.filter((r) => isAnswer(r.relation) && isVisible(r)).toSorted(byCommonGround)[0] ?? null;

/** Replies of each argument, in no particular order. */
export function repliesByParent<A extends Argument>(all: readonly A[]): Map<number, A[]> {
  const replies = new Map<number, A[]>();
  for (const argument of all) {
    if (argument.parentId === null) continue;
    const siblings = replies.get(argument.parentId);
    if (siblings) siblings.push(argument);
    else replies.set(argument.parentId, [argument]);
  }
  return replies;
}

/** Visible arguments anywhere beneath; a hidden one does not take its replies along. */
function descendants<A extends Argument>(root: A, replies: Map<number, A[]>): number {
  let count = 0;
  const open = [...(replies.get(root.id) ?? [])];
  for (let next = open.pop(); next; next = open.pop()) {
    if (isVisible(next)) count += 1;
    open.push(...(replies.get(next.id) ?? []));
  }
  return count;
}

/** What stands at the top: visible arguments on common ground, best first, whatever their relation. */
export const onCommonGround = <A extends Argument>(all: readonly A[]): A[] =>
  all.filter((a) => isVisible(a) && a.tally?.ground).toSorted(byCommonGround);
