import { type Camp, otherCamp } from "@/domain/camp";
import type { Standing } from "@/domain/ranking";
import type { Random } from "./random";

/** The kind of reception that sample readers give an argument; between them they show every standing. */
export type Reception =
  | "common"
  | "one-sided"
  | "contested"
  | "unsettled"
  | "weak"
  | "awaiting-own"
  | "awaiting-other"
  | "awaiting-both";

export interface Count {
  strong: number;
  weak: number;
}

/** Quality votes by readers of the argument's own camp and of the other one. */
const COUNTS: Record<Reception, { own: Count; other: Count }> = {
  common: { own: { strong: 10, weak: 1 }, other: { strong: 9, weak: 2 } },
  "one-sided": { own: { strong: 11, weak: 1 }, other: { strong: 3, weak: 9 } },
  contested: { own: { strong: 8, weak: 5 }, other: { strong: 4, weak: 9 } },
  unsettled: { own: { strong: 6, weak: 3 }, other: { strong: 5, weak: 2 } },
  weak: { own: { strong: 3, weak: 9 }, other: { strong: 1, weak: 10 } },
  "awaiting-own": { own: { strong: 2, weak: 0 }, other: { strong: 5, weak: 2 } },
  "awaiting-other": { own: { strong: 7, weak: 1 }, other: { strong: 2, weak: 1 } },
  "awaiting-both": { own: { strong: 2, weak: 1 }, other: { strong: 3, weak: 0 } },
};

// By the ids of db/seed/meta-scale-ai.json. What is not named is strong to its own camp alone.
const RECEIVED: [Reception, string][] = [
  ["common", "a10 b5 c6 c7 d6 e7 f8 g5 h5 i5"],
  ["weak", "a11 c8 d7 e10 f9 g6 h8 i7"],
  ["contested", "a7 b3 d2 e5 f5 g3 h2 i3"],
  ["unsettled", "a9 b6 d5 e11 i6"],
  ["awaiting-own", "a6 e8 f7"],
  ["awaiting-other", "b7 g8 i9"],
  ["awaiting-both", "d4 h6"],
];
const BY_KEY = new Map(
  RECEIVED.flatMap(([reception, keys]) => keys.split(" ").map((key) => [key, reception] as const)),
);

export const receptionOf = (importKey: string): Reception => BY_KEY.get(importKey) ?? "one-sided";

/** Votes more or fewer that change no standing, so that no two arguments look alike. */
const SPREAD: Partial<Record<Reception, number>> = { common: 3, "one-sided": 3, weak: 3 };

/** How many readers of each camp call an argument strong or weak. */
export function countsFor(
  reception: Reception,
  direction: Camp,
  random: Random,
): Record<Camp, Count> {
  const { own, other } = COUNTS[reception];
  const spread = () => Math.floor(random() * (SPREAD[reception] ?? 0));
  const counts = { left: lifted(own, spread()), right: lifted(own, spread()) };
  counts[otherCamp(direction)] = lifted(other, spread());
  return counts;
}

/** More of what there is more of already. */
const lifted = ({ strong, weak }: Count, by: number): Count =>
  strong > weak ? { strong: strong + by, weak } : { strong, weak: weak + by };

/** The standing that a reception leads to, for an argument that speaks for `direction`. */
export function standingOf(reception: Reception, direction: Camp): Standing {
  const fixed = {
    common: "common_ground",
    "one-sided": "one_sided",
    contested: "contested",
    unsettled: "unsettled",
    weak: "weak",
    "awaiting-both": "awaiting_both",
  } as const;
  if (reception === "awaiting-own") return `awaiting_${direction}`;
  if (reception === "awaiting-other") return `awaiting_${otherCamp(direction)}`;
  return fixed[reception];
}
