import { getTranslations } from "next-intl/server";
import { Day } from "@/components/ui/day";
import type { FactPage } from "@/domain/story";
import type { Language } from "@/i18n/languages";
import { FactStatus } from "./fact-status";

interface Props {
  locale: Language;
  history: FactPage["history"];
}

export async function StatusHistory({ locale, history }: Props) {
  const t = await getTranslations("fact");
  return (
    <section className="border-rule border-t py-6 fold:border-t-0">
      <h2 className="text-h2">{t("history")}</h2>
      <ol className="mt-2 grid gap-2">
        {history.map(({ status, reason, at }) => (
          <li key={at.getTime()}>
            <FactStatus status={status} />
            <span className="ml-3 text-ink-2 text-small">
              <Day at={at} locale={locale} />
            </span>
            {reason && <p className="max-w-measure text-ink-2 text-note">{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
