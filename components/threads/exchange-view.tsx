import type { getTranslations } from "next-intl/server";
import { ArgumentView } from "@/components/arguments/argument-view";
import type { Reading } from "@/components/arguments/reading";
import { type Argument, isVisible } from "@/domain/argument";
import { otherCamp } from "@/domain/camp";
import type { Exchange } from "@/domain/exchange";
import { pathTo } from "@/lib/paths";

interface Props {
  exchange: Exchange;
  reading: Reading;
  /** Words of the thread; handed down so that no exchange waits for them. */
  t: Awaited<ReturnType<typeof getTranslations<"thread">>>;
}

/** Facing pages: in the source the answer follows its opening, whichever side that is on; the grid sets the sides. */
export function ExchangeView({ exchange, reading, t }: Props) {
  const { opening, facing, under, moreReplies } = exchange;
  const side = opening.direction;
  const more = moreReplies > 0 && <MoreReplies exchange={exchange} reading={reading} t={t} />;
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
          <Unanswered opening={opening} reading={reading} t={t} />
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

function MoreReplies({ exchange: { opening, moreReplies }, reading: { locale }, t }: Props) {
  return (
    <p className="more">
      <a href={`/${locale}${pathTo.argument(opening.id)}#replies`}>
        {t("moreReplies", { count: moreReplies })}
      </a>
    </p>
  );
}

/** An empty page invites an answer, unless there is nothing to answer, or no more time to. */
function Unanswered({ opening, reading, t }: Omit<Props, "exchange"> & { opening: Argument }) {
  if (!isVisible(opening)) return null;
  return (
    <div className="unanswered">
      <p>{t("unanswered")}</p>
      {reading.takesAnswers && (
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
