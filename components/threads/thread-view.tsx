import { getTranslations } from "next-intl/server";
import { wordsFor } from "@/components/arguments/argument-words";
import type { Reading } from "@/components/arguments/reading";
import { ThreadStateLink } from "@/components/moderation/thread-state-link";
import { Crumbs } from "@/components/site/crumbs";
import { exchangesOf, type Order, onCommonGround } from "@/domain/exchange";
import type { Own } from "@/domain/own";
import type { Thread } from "@/domain/thread";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { ExchangeView } from "./exchange-view";
import { GroundBand } from "./ground-band";
import { OpenLinks } from "./open-links";
import { OrderTools } from "./order-tools";
import { PersonalOf } from "./personal-of";
import { StanceSection } from "./stance-section";
import { ThreadHead } from "./thread-head";

interface Props {
  locale: Language;
  thread: Thread;
  order: Order;
  /** On a reader's own copy: what is theirs alone. */
  own?: Own | null;
}

/** A thread as facing pages: every opening with its strongest answer opposite. */
export async function ThreadView({ locale, thread, order, own = null }: Props) {
  const t = await getTranslations("thread");
  const here = order === "newest" ? pathTo.threadOrder(thread.id, order) : pathTo.thread(thread.id);
  const reading: Reading = {
    locale,
    words: await wordsFor(thread.camps),
    back: `/${locale}${here}`,
    takesAnswers: thread.state === "open" || thread.state === "closing",
    own,
  };
  const exchanges = exchangesOf(thread.arguments, order);
  return (
    <>
      <Crumbs
        trail={[
          { href: `/${locale}${pathTo.story(thread.story.slug)}`, text: thread.story.title },
          { href: `/${locale}${pathTo.conflict(thread.conflict.id)}`, text: thread.conflict.title },
        ]}
      />
      <ThreadHead thread={thread} />
      <StanceSection thread={thread} reading={reading} />
      {own?.reader.moderator && <ThreadStateLink locale={locale} threadId={thread.id} />}
      <OrderTools locale={locale} threadId={thread.id} order={own ? null : order} />
      <GroundBand locale={locale} accepted={onCommonGround(thread.arguments)} />
      <section aria-labelledby="exchanges">
        <h2 id="exchanges" className="sr-only">
          {t("arguments")}
        </h2>
        {exchanges.map((exchange) => (
          <ExchangeView key={exchange.opening.id} exchange={exchange} reading={reading} t={t} />
        ))}
        {exchanges.length === 0 && <Empty />}
      </section>
      {thread.state === "open" && <OpenLinks locale={locale} thread={thread} />}
      <PersonalOf
        reading={reading}
        path={{ api: pathTo.thread(thread.id), mine: pathTo.threadMine(thread.id) }}
      />
    </>
  );
}

async function Empty() {
  const t = await getTranslations("thread");
  return (
    <div className="unanswered border-rule border-b">
      <p>{t("empty")}</p>
      <span className="max-w-measure text-note">{t("emptyMore")}</span>
    </div>
  );
}
