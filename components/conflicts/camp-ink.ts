import type { Camp } from "@/domain/camp";

// Not `text-left`: to Tailwind that is an alignment too.
export const INK = {
  left: "text-(color:--left)",
  right: "text-(color:--right)",
} as const satisfies Record<Camp, string>;
export const COMMON_INK = "text-(color:--common)";
