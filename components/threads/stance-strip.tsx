import { getTranslations } from "next-intl/server";
import type { CampNames, StanceCounts } from "@/domain/thread";

interface Props {
  stances: StanceCounts;
  camps: CampNames;
}

/** Five columns from firmly left to firmly right, the tallest filling the strip; the figures are said in its label. */
export async function StanceStrip({ stances, camps }: Props) {
  const t = await getTranslations("position");
  const [a, b, c, d, e] = stances;
  const words = t("strip", { a, b, c, d, e, left: camps.left.name, right: camps.right.name });
  const most = Math.max(...stances);
  return (
    <div className="strip" role="img" aria-label={words}>
      {COLUMNS.map((ink, index) => (
        <i
          key={ink}
          className={ink}
          style={{ "--v": `${(100 * (stances[index] ?? 0)) / most}%` } as React.CSSProperties}
        />
      ))}
    </div>
  );
}

const COLUMNS = ["left", "left leaning", "neither", "right leaning", "right"] as const;
