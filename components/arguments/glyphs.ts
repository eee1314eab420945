import type { Camp } from "@/domain/camp";
import type { Standing } from "@/domain/ranking";

/** No ink ever speaks alone. */
export const campGlyph = (camp: Camp): string => (camp === "left" ? "◐" : "◑");

/** One-sided takes its camp's glyph; those that await votes have theirs in their label. */
export const STANDING_GLYPH: Record<Standing, string> = {
  common_ground: "●",
  contested: "◇",
  unsettled: "○",
  one_sided: "",
  awaiting_left: "",
  awaiting_right: "",
  awaiting_both: "",
  weak: "▽",
};
