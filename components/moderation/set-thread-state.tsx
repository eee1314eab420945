import { getTranslations } from "next-intl/server";
import { setThreadStateAction } from "@/actions/set-thread-state";
import type { ModeratedThread } from "@/domain/moderated";
import { canSetFrom } from "@/domain/moderation";
import { SETTABLE_STATES } from "@/domain/thread";
import type { Language } from "@/i18n/languages";
import { lineWords, logSentence } from "./public-line";
import { RulingForm } from "./ruling-form";
import { NoForm } from "./ruling-sheet";
import { rulingWords } from "./ruling-words";

interface Props {
  locale: Language;
  by: string;
  thread: ModeratedThread;
}

export async function SetThreadState({ locale, by, thread }: Props) {
  const t = await getTranslations("act.state");
  if (canSetFrom(thread.state)) return <NoForm text={t("fixed")} />;
  const states = SETTABLE_STATES.filter((state) => state !== thread.state);
  const sentences = states.map(async (state) => [
    state,
    await logSentence("thread-state", by, { state: t(`states.${state}`) }),
  ]);
  return (
    <RulingForm
      action={setThreadStateAction}
      hidden={{ threadId: String(thread.id), language: locale }}
      words={
        await rulingWords({
          choose: t("choose"),
          submit: t("submit"),
          pending: t("pending"),
        })
      }
      choice={{
        name: "state",
        among: states.map((value) => ({
          value,
          label: t(`states.${value}`),
          meaning: t(`meanings.${value}`),
        })),
      }}
      line={{ ...(await lineWords()), what: Object.fromEntries(await Promise.all(sentences)) }}
    />
  );
}
