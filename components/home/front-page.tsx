import { getTranslations } from "next-intl/server";
import type { Story } from "@/domain/story";
import type { Language } from "@/i18n/languages";
import { StoryEntry } from "./story-entry";

interface Props {
  locale: Language;
  stories: Story[];
}

export async function FrontPage({ locale, stories }: Props) {
  const t = await getTranslations("home");
  return (
    <>
      <header className="border-rule-strong border-b pt-10 pb-6">
        <h1 className="text-h1">{t("title")}</h1>
        <p className="mt-2 max-w-[38rem] text-ink-2">{t("lead")}</p>
      </header>
      {stories.map((story) => (
        <StoryEntry key={story.id} locale={locale} story={story} />
      ))}
      {stories.length === 0 && (
        <div className="grid min-h-64 place-content-center justify-items-center gap-1 text-center">
          <p className="font-serif text-lead">{t("empty")}</p>
          <p className="max-w-measure text-ink-2">{t("emptyMore")}</p>
        </div>
      )}
    </>
  );
}
