import { getTranslations } from "next-intl/server";
import { type Argument, isVisible } from "@/domain/argument";
import { CAMPS } from "@/domain/camp";
import { byCommonGround } from "@/domain/ranking";
import { ArgumentView } from "./argument-view";
import { campGlyph } from "./glyphs";
import type { Reading } from "./reading";

interface Props {
  reading: Reading;
  replies: Argument[];
}

/** Direct replies on facing pages, each on the side for which it speaks. */
export async function Replies({ reading, replies }: Props) {
  const t = await getTranslations("argument");
  return (
    <section id="replies" className="replies" aria-labelledby="replies-title">
      <h2 id="replies-title">{t("replies")}</h2>
      <div className="exchange">
        {CAMPS.map((camp) => {
          const own = inOrder(replies.filter(({ direction }) => direction === camp));
          return (
            <section key={camp} className={`page ${camp}`}>
              <h3 className="kind">
                <b>
                  <span aria-hidden="true">{campGlyph(camp)}</span>{" "}
                  {t("repliesFor", { camp: reading.words.camps[camp].name })}
                </b>
              </h3>
              {own.map((reply) => (
                <ArgumentView key={reply.id} argument={reply} reading={reading} />
              ))}
              {own.length === 0 && <p className="none">{t("noReplies")}</p>}
            </section>
          );
        })}
      </div>
    </section>
  );
}

/** What is no longer shown comes last. */
const inOrder = (replies: Argument[]) =>
  replies.toSorted((a, b) => Number(isVisible(b)) - Number(isVisible(a)) || byCommonGround(a, b));
