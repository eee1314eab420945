export const CAMPS = ["left", "right"] as const;
export type Camp = (typeof CAMPS)[number];

/** Where a voter stands: with a camp, or with neither. */
export const SIDES = [...CAMPS, "undecided"] as const;
export type Side = (typeof SIDES)[number];

export const otherCamp = (camp: Camp): Camp => (camp === "left" ? "right" : "left");
