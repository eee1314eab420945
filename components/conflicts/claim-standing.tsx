import { getTranslations } from "next-intl/server";
import { campGlyph, STANDING_GLYPH } from "@/components/arguments/glyphs";
import { oneSidedCamp, standing } from "@/domain/ranking";
import type { Tally } from "@/domain/tally";

/** What both camps' votes make of it so far; `tally` null: nobody is told yet. */
export async function ClaimStanding({ tally }: { tally: Tally | null }) {
  const t = await getTranslations("standing");
  if (tally === null) return t("new");
  const tier = standing(tally);
  const only = oneSidedCamp(tally);
  if (tier.startsWith("awaiting")) return <Awaiting label={t(`labels.${tier}`)} />;
  return (
    <span className={tier === "common_ground" ? "text-common" : undefined}>
      <span aria-hidden="true">{only ? campGlyph(only) : STANDING_GLYPH[tier]} </span>
      {t(`labels.${tier}`)}
    </span>
  );
}

/** The label names its camp by glyph alone. */
async function Awaiting({ label }: { label: string }) {
  const t = await getTranslations("conflict");
  return (
    <>
      <span aria-hidden="true">{label}</span>
      <span className="sr-only">{t("awaiting")}</span>
    </>
  );
}
