import { getTranslations } from "next-intl/server";
import { STANDING_GLYPH } from "@/components/arguments/glyphs";
import { GLYPH } from "@/components/conflicts/camp-ink";
import { ENTER, STAY, VOTES_NEEDED } from "@/domain/ranking";

/** Every standing in the order in which they rank, with its glyph, its word and its condition. */
export async function StandingList() {
  const t = await getTranslations("ranking.standings");
  const words = await getTranslations("standing");
  const either = `${GLYPH.left} / ${GLYPH.right}`;
  const standings = [
    ...(["common_ground", "contested", "unsettled"] as const).map((key) => ({
      key,
      name: `${STANDING_GLYPH[key]} ${words(`labels.${key}`)}`,
    })),
    { key: "one_sided", name: `${either} ${words("labels.one_sided")}` },
    // To a reader the three kinds of waiting are one.
    { key: "awaiting", name: t("awaiting.name") },
    { key: "weak", name: `${STANDING_GLYPH.weak} ${words("labels.weak")}` },
    { key: "new", name: words("new") },
  ];
  return (
    <dl className="mt-4">
      {standings.map(({ key, name }) => (
        <div key={key} className="border-rule border-t py-3">
          <dt className="font-semibold">{name}</dt>
          <dd className="text-ink-2 text-note">
            {t(`${key}.when`, { net: ENTER.net, stay: STAY.net, votes: VOTES_NEEDED })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
