import { campGlyph } from "@/components/arguments/glyphs";
import type { Camp } from "@/domain/camp";

/** Each camp's glyph: no ink ever speaks alone. */
export const GLYPH: Record<Camp, string> = { left: campGlyph("left"), right: campGlyph("right") };

// Not `text-left`: to Tailwind that is an alignment too.
export const INK = {
  left: "text-(color:--left)",
  right: "text-(color:--right)",
} as const satisfies Record<Camp, string>;
export const COMMON_INK = "text-(color:--common)";
