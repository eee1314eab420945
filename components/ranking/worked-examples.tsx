import { getTranslations } from "next-intl/server";
import { GLYPH, INK } from "@/components/conflicts/camp-ink";
import { CAMPS, type Camp } from "@/domain/camp";
import { bound, bridge, nextGround, standing } from "@/domain/ranking";
import { emptyTally, type Tally } from "@/domain/tally";

/** Strong and weak votes of the left, then of the right. The words beneath the table speak of these rows. */
const ROWS = [
  [12, 2, 6, 1],
  [40, 2, 1, 5],
  [8, 1, 2, 1],
  [4, 1, 4, 1],
] as const;

/** Worked by the functions that rank the arguments themselves, so that this page cannot fall behind them. */
export async function WorkedExamples() {
  const t = await getTranslations("ranking.example");
  return (
    <div className="mt-4 overflow-x-auto">
      <table className="w-full text-small tabular-nums [overflow-wrap:normal] fold:text-note">
        <thead>
          <tr className="border-rule-strong border-b text-small">
            {CAMPS.map((camp) => (
              <Head key={camp} ink={INK[camp]} words={t("votes", { camp: GLYPH[camp] })} />
            ))}
            {CAMPS.map((camp) => (
              <Head key={camp} ink={INK[camp]} words={t("bound", { camp: GLYPH[camp] })} />
            ))}
            <Head words={t("bridge")} />
            <Head words={t("standing")} />
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <Row key={row.join()} tally={tallyOf(row)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ words, ink = "" }: { words: string; ink?: string }) {
  return (
    <th scope="col" className={`py-2 pr-2 text-start fold:pr-4 font-semibold ${ink}`}>
      {words}
    </th>
  );
}

async function Row({ tally }: { tally: Tally }) {
  const t = await getTranslations("standing.labels");
  const cells = [
    ...CAMPS.map((camp: Camp) => `${tally.strong[camp]} / ${tally.weak[camp]}`),
    ...CAMPS.map((camp: Camp) => figure(bound(tally, camp))),
    figure(bridge(tally)),
  ];
  return (
    <tr className="border-rule border-b">
      {cells.map((cell, column) => (
        <td key={COLUMNS[column]} className="whitespace-nowrap py-2.5 pr-2 fold:pr-4">
          {cell}
        </td>
      ))}
      <td className="py-2.5">{t(standing(tally))}</td>
    </tr>
  );
}

const COLUMNS = ["left votes", "right votes", "left bound", "right bound", "bridge"];
const figure = (value: number) => value.toFixed(3);

function tallyOf([strongLeft, weakLeft, strongRight, weakRight]: (typeof ROWS)[number]): Tally {
  const tally = emptyTally();
  Object.assign(tally.strong, { left: strongLeft, right: strongRight });
  Object.assign(tally.weak, { left: weakLeft, right: weakRight });
  return { ...tally, ground: nextGround(tally) };
}
