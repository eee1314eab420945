import { getTranslations } from "next-intl/server";
import type { LogEntry as Entry } from "@/domain/log-entry";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { LogEntry } from "./log-entry";

interface Props {
  locale: Language;
  acts: Entry[];
  /** From 1. */
  page: number;
  pages: number;
}

export async function LogView({ locale, acts, page, pages }: Props) {
  const t = await getTranslations("log");
  return (
    <>
      <header className="border-rule-strong border-b pt-10 pb-6">
        <h1 className="text-h1">{page === 1 ? t("title") : t("page", { page })}</h1>
        <p className="mt-2 max-w-[38rem] text-ink-2">{t("lead")}</p>
      </header>
      {acts.length === 0 ? (
        <p className="py-16 text-center font-serif text-lead">{t("empty")}</p>
      ) : (
        <ol className="max-w-[46rem]">
          {acts.map((entry) => (
            <LogEntry key={entry.id} locale={locale} entry={entry} />
          ))}
        </ol>
      )}
      {pages > 1 && (
        <nav aria-label={t("pages")} className="flex justify-between py-6">
          {page > 1 ? <PageLink locale={locale} to={page - 1} text={t("newer")} /> : <span />}
          {page < pages && <PageLink locale={locale} to={page + 1} text={t("older")} />}
        </nav>
      )}
    </>
  );
}

function PageLink({ locale, to, text }: { locale: Language; to: number; text: string }) {
  const path = to === 1 ? pathTo.log() : `${pathTo.log()}/${to}`;
  return (
    <a href={`/${locale}${path}`} className="btn">
      {text}
    </a>
  );
}
