import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/site/crumbs";
import { PersonalOf } from "@/components/threads/personal-of";
import type { ArgumentPage } from "@/domain/argument-page";
import type { Own } from "@/domain/own";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { Ancestors } from "./ancestors";
import { ArgumentView } from "./argument-view";
import { wordsFor } from "./argument-words";
import type { Reading } from "./reading";
import { ReceiptSection } from "./receipt-section";
import { Replies } from "./replies";

interface Props {
  locale: Language;
  page: ArgumentPage;
  /** On a reader's own copy: what is theirs alone. */
  own?: Own | null;
}

/** One argument: what it answers above, why it stands where it does, what answers it on facing pages. */
export async function ArgumentPageView({ locale, page, own = null }: Props) {
  const t = await getTranslations("argument");
  const { argument, thread, ancestors, replies } = page;
  const path = pathTo.argument(argument.id);
  const reading: Reading = {
    locale,
    words: await wordsFor(thread.camps),
    back: `/${locale}${path}`,
    takesAnswers: thread.state === "open" || thread.state === "closing",
    own,
  };
  const isShown = argument.wording !== null;
  return (
    <>
      <Crumbs
        trail={[
          { href: `/${locale}${pathTo.story(thread.story.slug)}`, text: thread.story.title },
          { href: `/${locale}${pathTo.conflict(thread.conflict.id)}`, text: thread.conflict.title },
          { href: `/${locale}${pathTo.thread(thread.id)}`, text: thread.question },
        ]}
      />
      {!isShown && (
        <h1 className="sr-only">
          {argument.state === "hidden" ? t("hiddenTitle") : t("withdrawnTitle")}
        </h1>
      )}
      <Ancestors reading={reading} ancestors={ancestors} />
      <div className="alone">
        <ArgumentView argument={argument} reading={reading} heading="h1" />
        {isShown && (
          <ReceiptSection
            locale={locale}
            tally={own?.tallies[argument.id] ?? argument.tally}
            camps={thread.camps}
          />
        )}
      </div>
      <Replies reading={reading} replies={replies} />
      <PersonalOf reading={reading} path={{ api: path, mine: pathTo.argumentMine(argument.id) }} />
    </>
  );
}
