import type { AgreementWord, Axis, QualityWord } from "@/domain/vote";

/** The order of the two groups of buttons and of the buttons in each; personal.tsx tells them apart by it. */
export const AXES = [
  ["quality", ["strong", "weak"]],
  ["agreement", ["agree", "disagree", "unsure"]],
] as const satisfies [Axis, (QualityWord | AgreementWord)[]][];
