import { getTranslations } from "next-intl/server";
import type { ModeratedThread } from "@/domain/moderated";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

interface Props {
  locale: Language;
  thread: ModeratedThread;
}

export async function JudgedThread({ locale, thread: { id, question, state } }: Props) {
  const t = await getTranslations("act.state");
  return (
    <>
      <h2 className="text-claim">
        <a href={`/${locale}${pathTo.thread(id)}`} className="inline-block py-2">
          {question}
        </a>
      </h2>
      <p className="mt-1 text-note">{t("now", { state: t(`states.${state}`) })}</p>
    </>
  );
}
