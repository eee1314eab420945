import { getTranslations } from "next-intl/server";
import { FacingClaims } from "@/components/conflicts/facing-claims";
import { Crumbs } from "@/components/site/crumbs";
import { Byline } from "@/components/stories/byline";
import type { FactPage } from "@/domain/story";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { FactSources } from "./fact-sources";
import { FactStatus } from "./fact-status";
import { StatusHistory } from "./status-history";

interface Props {
  locale: Language;
  fact: FactPage;
}

/** A fact: who says so, how far it has been checked, and what each camp makes of it. */
export async function FactView({ locale, fact }: Props) {
  const t = await getTranslations("fact");
  const { story } = fact;
  return (
    <>
      <Crumbs trail={[{ href: `/${locale}${pathTo.story(story.slug)}`, text: story.title }]} />
      <header className="border-rule-strong border-b pt-4 pb-7">
        <p className="font-semibold text-ink-2 text-small">{t("label")}</p>
        <h1 className="mt-1 max-w-[46rem] text-h1 leading-tight">{fact.text}</h1>
        <p className="mt-4 max-w-[46rem]">
          <strong className="font-semibold">
            <FactStatus status={fact.status} />
          </strong>
          <span className="ml-3 text-ink-2">{t(`meanings.${fact.status}`)}</span>
        </p>
      </header>
      <div className="grid gap-x-12 border-rule border-b fold:grid-cols-2">
        <section className="py-6">
          <h2 className="text-h2">{t("who")}</h2>
          <p className="mt-2">
            <Byline byline={fact.byline} sourceUrl={fact.sourceUrl} facts={[fact]} />
          </p>
          <FactSources sources={fact.sourceList} />
        </section>
        <StatusHistory locale={locale} history={fact.history} />
      </div>
      <Uses locale={locale} fact={fact} />
    </>
  );
}

async function Uses({ locale, fact: { conflicts } }: Props) {
  const t = await getTranslations("fact");
  return (
    <section className="py-7">
      <h2 className="text-h2">{t("uses")}</h2>
      <p className="mt-2 text-ink-2 text-note">{t(conflicts.length > 0 ? "usesLead" : "unused")}</p>
      {conflicts.map((conflict) => (
        <section key={conflict.id} className="mt-5 border-rule border-t pt-3">
          <h3 className="text-claim">
            <a
              href={`/${locale}${pathTo.conflict(conflict.id)}`}
              className="inline-block py-2.5 no-underline decoration-1 hover:underline"
            >
              {conflict.title}
            </a>
          </h3>
          <FacingClaims
            locale={locale}
            camps={conflict.camps}
            claims={conflict.arguments}
            none={t("unusedBy")}
          />
        </section>
      ))}
    </section>
  );
}
