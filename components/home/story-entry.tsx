import { getTranslations } from "next-intl/server";
import { FacingCamps } from "@/components/conflicts/facing-camps";
import type { Story } from "@/domain/story";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

interface Props {
  locale: Language;
  story: Story;
}

/** A story on the front page: its headline, and each of its conflicts as facing camps. */
export async function StoryEntry({ locale, story }: Props) {
  const t = await getTranslations("home");
  const toCheck = story.facts.filter(({ status }) => status === "reported").length;
  const remarks = [
    story.readingMinutes && t("reading", { minutes: story.readingMinutes }),
    toCheck > 0 && t("toCheck", { count: toCheck }),
  ].filter(Boolean);
  return (
    <article className="border-rule-strong border-b pt-9 pb-5">
      <header className="mb-6 grid items-baseline gap-x-8 gap-y-1 fold:grid-cols-[1fr_auto]">
        <h2 className="text-h1">
          <a
            href={`/${locale}${pathTo.story(story.slug)}`}
            className="no-underline decoration-1 hover:underline"
          >
            {story.title}
          </a>
        </h2>
        {remarks.length > 0 && <p className="text-ink-2 text-small">{remarks.join(" · ")}</p>}
        <p className="mt-1 max-w-[46rem] font-serif text-lead leading-relaxed fold:col-span-2">
          {story.summary}
        </p>
      </header>
      {story.conflicts.map((conflict) => (
        <FacingCamps key={conflict.id} locale={locale} conflict={conflict} />
      ))}
    </article>
  );
}
