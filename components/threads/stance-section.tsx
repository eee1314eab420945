import { getTranslations } from "next-intl/server";
import type { Reading } from "@/components/arguments/reading";
import type { Thread } from "@/domain/thread";
import { PositionForm } from "./position-form";
import { StanceStrip } from "./stance-strip";
import { stopNames } from "./stop-names";

interface Props {
  thread: Thread;
  reading: Reading;
}

/** Where readers stand, and where this one does. */
export async function StanceSection({ thread, reading }: Props) {
  const { stances, camps } = thread;
  const t = await getTranslations("position");
  const [a, b, c, d, e] = stances;
  const count = a + b + c + d + e;
  const split = {
    left: a + b,
    undecided: c,
    right: d + e,
    leftName: camps.left.name,
    rightName: camps.right.name,
  };
  const names = await stopNames(camps);
  return (
    <section className="stance" aria-label={t("label")}>
      <p>
        <b>{t("count", { count })}</b>
        {count > 0 && t("split", split)}
      </p>
      {count > 0 && <StanceStrip stances={stances} camps={camps} />}
      {reading.takesAnswers && (
        <PositionForm threadId={thread.id} reading={reading} names={names} />
      )}
    </section>
  );
}
