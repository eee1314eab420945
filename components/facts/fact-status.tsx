import { getTranslations } from "next-intl/server";
import type { FactStatus as Status } from "@/domain/fact";

/** How far a fact has been checked: a glyph and a word. */
export async function FactStatus({ status }: { status: Status }) {
  const t = await getTranslations("fact");
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true">{GLYPHS[status]} </span>
      {t(`statuses.${status}`)}
    </span>
  );
}

const GLYPHS = {
  reported: "“",
  supported: "✓",
  disputed: "±",
  refuted: "✗",
  uncheckable: "?",
} as const satisfies Record<Status, string>;
