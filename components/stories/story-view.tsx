import { getTranslations } from "next-intl/server";
import { FacingCamps } from "@/components/conflicts/facing-camps";
import { ThreadList } from "@/components/conflicts/thread-list";
import { FactEntry } from "@/components/facts/fact-entry";
import type { Story } from "@/domain/story";
import type { Language } from "@/i18n/languages";
import { Byline } from "./byline";

interface Props {
  locale: Language;
  story: Story;
}

export async function StoryView({ locale, story }: Props) {
  const home = await getTranslations("home");
  const t = await getTranslations("story");
  return (
    <article>
      <header className="border-rule-strong border-b pt-10 pb-7">
        <h1 className="text-display">{story.title}</h1>
        <p className="mt-4 max-w-[46rem] font-serif text-lead leading-relaxed">{story.summary}</p>
        <p className="mt-3 text-ink-2 text-small">
          <Byline {...story} />
          {story.readingMinutes && ` · ${home("reading", { minutes: story.readingMinutes })}`}
        </p>
      </header>
      <section className="border-rule-strong border-b py-7">
        <h2 className="mb-4 text-h2">{t("conflicts")}</h2>
        {story.conflicts.map((conflict) => (
          <section key={conflict.id} aria-label={conflict.title} className="pb-6">
            <FacingCamps locale={locale} conflict={conflict} />
            <ThreadList locale={locale} threads={conflict.threads} />
          </section>
        ))}
      </section>
      <Facts locale={locale} story={story} />
    </article>
  );
}

async function Facts({ locale, story }: Props) {
  const t = await getTranslations("story");
  return (
    <section className="py-7">
      <h2 className="text-h2">{t("facts")}</h2>
      {story.facts.length === 0 ? (
        <p className="mt-2 text-ink-2">{t("noFacts")}</p>
      ) : (
        <>
          <p className="mt-2 max-w-[38rem] text-ink-2 text-note">{t("factsLead")}</p>
          <ol className="mt-4 grid gap-x-12 fold:grid-cols-2">
            {story.facts.map((fact) => (
              <li key={fact.id} className="border-rule border-t py-3">
                <FactEntry locale={locale} fact={fact} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
