import { getTranslations } from "next-intl/server";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

/** For moderators, on their own copy of a thread. */
export async function ThreadStateLink({
  locale,
  threadId,
}: {
  locale: Language;
  threadId: number;
}) {
  const t = await getTranslations("act.state");
  return (
    <a
      href={`/${locale}${pathTo.threadState(threadId)}`}
      className="inline-flex min-h-10 items-center text-note"
    >
      {t("title")}
    </a>
  );
}
