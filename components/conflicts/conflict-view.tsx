import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/site/crumbs";
import { CAMPS } from "@/domain/camp";
import type { Conflict } from "@/domain/story";
import { footnotes } from "@/domain/telling";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { COMMON_INK } from "./camp-ink";
import { ClaimEntry } from "./claim-entry";
import { FacingClaims } from "./facing-claims";
import { Telling } from "./telling";
import { ThreadList } from "./thread-list";
import { ToldFacts } from "./told-facts";

interface Props {
  locale: Language;
  conflict: Conflict;
}

/** A conflict: its two tellings facing each other, what each leaves out, its threads, the best of both sides. */
export async function ConflictView({ locale, conflict }: Props) {
  const t = await getTranslations("conflict");
  const { story, tellings, threads } = conflict;
  const numbers = footnotes({
    left: tellings.left?.body ?? "",
    right: tellings.right?.body ?? "",
  });
  return (
    <>
      <Crumbs trail={[{ href: `/${locale}${pathTo.story(story.slug)}`, text: story.title }]} />
      <header className="pt-4 pb-7 text-center">
        <h1 className="text-display">{conflict.title}</h1>
        <p className="mx-auto mt-3 max-w-[40rem] text-ink-2">{t("lead")}</p>
      </header>
      <div className="grid border-rule-strong border-t fold:grid-cols-2">
        {CAMPS.map((camp) => (
          <Telling key={camp} locale={locale} conflict={conflict} camp={camp} numbers={numbers} />
        ))}
      </div>
      <ToldFacts locale={locale} conflict={conflict} />
      <section className="py-7">
        <h2 className="mb-3 text-h2">{t("threads")}</h2>
        <ThreadList locale={locale} threads={threads} />
      </section>
      <Accepted locale={locale} conflict={conflict} />
      <section className="border-rule-strong border-t py-7">
        <h2 className="mb-2 text-h2">{t("strongest")}</h2>
        <FacingClaims
          locale={locale}
          camps={conflict.camps}
          claims={conflict.strongest}
          none={t("noneStrongest")}
        />
      </section>
    </>
  );
}

async function Accepted({ locale, conflict: { common } }: Props) {
  const t = await getTranslations("conflict");
  return (
    <section className="border-rule-strong border-t py-7">
      <h2 className={`text-h2 ${COMMON_INK}`}>● {t("accepted")}</h2>
      {common.map((argument) => (
        <ClaimEntry key={argument.id} locale={locale} argument={argument} />
      ))}
      {common.length === 0 && <p className="mt-2 text-ink-2 text-note">{t("noneAccepted")}</p>}
    </section>
  );
}
