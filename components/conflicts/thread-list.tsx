import { getTranslations } from "next-intl/server";
import type { ThreadSummary } from "@/domain/thread";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { COMMON_INK } from "./camp-ink";

interface Props {
  locale: Language;
  threads: ThreadSummary[];
}

/** The contested questions of a conflict, each row one link. */
export async function ThreadList({ locale, threads }: Props) {
  const t = await getTranslations("conflict");
  if (threads.length === 0) return <p className="text-ink-2 text-note">{t("noThreads")}</p>;
  return (
    <ul>
      {threads.map((thread) => (
        <li key={thread.id} className="border-rule border-t">
          <a
            href={`/${locale}${pathTo.thread(thread.id)}`}
            className="group grid items-baseline gap-x-8 gap-y-1 py-4 no-underline fold:grid-cols-[1fr_auto]"
          >
            <h3 className="text-claim leading-snug decoration-1 group-hover:underline">
              {thread.question}
            </h3>
            <Figures thread={thread} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Figures of nothing are left out: an empty count says no more than its absence. */
async function Figures({ thread }: { thread: ThreadSummary }) {
  const t = await getTranslations("conflict");
  const { state, count, commonGround, awaiting } = thread;
  return (
    <span className="text-ink-2 text-small">
      {state !== "open" && `${t(`states.${state}`)} · `}
      {t("argumentCount", { count })}
      {commonGround > 0 && (
        <>
          {" · "}
          <span className={COMMON_INK}>● {t("commonCount", { count: commonGround })}</span>
        </>
      )}
      {awaiting.left > 0 && ` · ${t("awaitLeft", { count: awaiting.left })}`}
      {awaiting.right > 0 && ` · ${t("awaitRight", { count: awaiting.right })}`}
    </span>
  );
}
