import { getTranslations } from "next-intl/server";
import { ArgumentView } from "@/components/arguments/argument-view";
import type { Reading } from "@/components/arguments/reading";
import { type Argument, isVisible } from "@/domain/argument";
import { otherCamp } from "@/domain/camp";
import type { Exchange } from "@/domain/exchange";
import { pathTo } from "@/lib/paths";

interface Props {
  exchange: Exchange;
  reading: Reading;
}

/** Facing pages: in the source the answer follows its opening, whichever side that is on; the grid sets the sides. */
export async function ExchangeView({ exchange, reading }: Props) {
  const { opening, facing, under, moreReplies } = exchange;
  const side = opening.direction;
  const more = moreReplies > 0 && <MoreReplies exchange={exchange} reading={reading} />;
  return (
    <div className="exchange">
      <div className={`opening ${side}`}>
        <ArgumentView argument={opening} reading={reading} />
        {!facing && more}
      </div>
      <div className={`facing ${otherCamp(side)}`}>
        {facing ? (
          <ArgumentView argument={facing} reading={reading} />
        ) : (
          <Unanswered opening={opening} reading={reading} />
        )}
        {facing && more}
      </div>
      {under && (
        <div className={`under ${side}`}>
          <ArgumentView argument={under} reading={reading} />
        </div>
      )}
    </div>
  );
}

async function MoreReplies({ exchange: { opening, moreReplies }, reading: { locale } }: Props) {
  const t = await getTranslations("thread");
  return (
    <p className="more">
      <a href={`/${locale}${pathTo.argument(opening.id)}#replies`}>
        {t("moreReplies", { count: moreReplies })}
      </a>
    </p>
  );
}

/** An empty page invites an answer, unless there is nothing to answer, or no more time to. */
async function Unanswered({ opening, reading }: { opening: Argument; reading: Reading }) {
  const t = await getTranslations("thread");
  return (
    <div className="unanswered">
      <p>{t("unanswered")}</p>
      {reading.takesAnswers && isVisible(opening) && (
        <a
          className="btn"
          href={`/${reading.locale}${pathTo.thread(opening.threadId)}/reply?to=${opening.id}`}
        >
          {t("firstRebuttal")}
        </a>
      )}
    </div>
  );
}
