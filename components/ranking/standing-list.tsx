import { getTranslations } from "next-intl/server";
import { ENTER, STAY, VOTES_NEEDED } from "@/domain/ranking";

/** As they rank; the three kinds of waiting are one standing to a reader. */
const STANDINGS = {
  common_ground: "●",
  contested: "◇",
  unsettled: "○",
  one_sided: "◐/◑",
  awaiting: "",
  weak: "▽",
  new: "",
} as const;

/** Every standing with its glyph, its word and the condition under which it is given. */
export async function StandingList() {
  const t = await getTranslations("ranking.standings");
  return (
    <dl className="mt-4">
      {Object.entries(STANDINGS).map(([standing, glyph]) => (
        <div key={standing} className="border-rule border-t py-3">
          <dt className="font-semibold">
            {glyph && <span aria-hidden="true">{glyph} </span>}
            {t(`${standing}.name`)}
          </dt>
          <dd className="text-ink-2 text-note">
            {t(`${standing}.when`, { net: ENTER.net, stay: STAY.net, votes: VOTES_NEEDED })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
