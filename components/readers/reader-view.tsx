import { getTranslations } from "next-intl/server";
import { ClaimEntry } from "@/components/conflicts/claim-entry";
import { Day } from "@/components/ui/day";
import type { PlacedArgument, ReaderPage } from "@/domain/reader-page";
import type { Language } from "@/i18n/languages";
import { runsByThread } from "./runs-by-thread";
import { ThreadLink } from "./thread-link";

interface Props {
  locale: Language;
  page: ReaderPage;
}

/** What a reader has argued. No score and no rank: arguments are weighed here, people are not. */
export async function ReaderView({ locale, page: { reader, arguments: written } }: Props) {
  const t = await getTranslations("reader");
  const marks = [
    reader.role !== "reader" && t(`roles.${reader.role}`),
    reader.kind !== "person" && t(`kinds.${reader.kind}`),
  ].filter(Boolean);
  return (
    <>
      <header className="border-rule-strong border-b pt-10 pb-6">
        <h1 className="text-h1">{reader.handle}</h1>
        {marks.length > 0 && <p className="mt-2">{marks.join(" · ")}</p>}
        <p className="mt-1 text-ink-2 text-small">
          {t.rich("since", { day: () => <Day at={reader.since} locale={locale} /> })}
        </p>
      </header>
      <section className="max-w-[46rem] py-6">
        <h2 className="mb-2 text-h2">{t("arguments")}</h2>
        {written.length === 0 && <p className="text-ink-2">{t("none")}</p>}
        {runsByThread(written).map((run) => (
          <Run key={run[0]?.id} locale={locale} run={run} />
        ))}
      </section>
    </>
  );
}

/** What was posted to one thread, one after the other. */
function Run({ locale, run }: { locale: Language; run: PlacedArgument[] }) {
  const [first] = run;
  return (
    <div className="border-rule border-t pt-1 pb-3">
      {first && <ThreadLink locale={locale} argument={first} />}
      {run.map((argument) => (
        <ClaimEntry key={argument.id} locale={locale} argument={argument} />
      ))}
    </div>
  );
}
