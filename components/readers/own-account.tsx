import { getTranslations } from "next-intl/server";
import type { OwnVoteRow, PlacedArgument } from "@/domain/reader-page";
import type { Reader } from "@/domain/viewer";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { OwnArgument } from "./own-argument";
import { OwnVote } from "./own-vote";

interface Props {
  locale: Language;
  viewer: Reader;
  written: PlacedArgument[];
  votes: OwnVoteRow[];
  moderates: boolean;
}

/** A reader's own page: what they wrote, how they voted, and the way out. */
export async function OwnAccount({ locale, viewer, written, votes, moderates }: Props) {
  const t = await getTranslations("reader");
  const site = await getTranslations("site");
  return (
    <>
      <header className="border-rule-strong border-b pt-10 pb-6">
        <h1 className="text-h1">{t("own")}</h1>
        <p className="mt-2 max-w-[38rem] text-ink-2">{t("ownLead", { handle: viewer.handle })}</p>
        <form
          method="post"
          action="/api/sign-out"
          className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3"
        >
          <input type="hidden" name="callbackUrl" value={`/${locale}`} />
          <a href={`/${locale}${pathTo.reader(viewer.id)}`} className="btn">
            {t("profile")}
          </a>
          {moderates && (
            <a href={`/${locale}/moderate`} className="btn">
              {t("moderate")}
            </a>
          )}
          <button type="submit" className="btn">
            {site("signOut")}
          </button>
        </form>
      </header>
      <div className="grid gap-x-12 fold:grid-cols-2">
        <section className="py-6">
          <h2 className="mb-2 text-h2">{t("ownArguments")}</h2>
          {written.length === 0 && <p className="text-ink-2">{t("noOwnArguments")}</p>}
          {written.map((argument) => (
            <OwnArgument key={argument.id} locale={locale} argument={argument} />
          ))}
        </section>
        <section className="py-6">
          <h2 className="mb-2 text-h2">{t("ownVotes")}</h2>
          {votes.length === 0 && <p className="text-ink-2">{t("noOwnVotes")}</p>}
          {votes.map((row) => (
            <OwnVote key={row.argument.id} locale={locale} row={row} />
          ))}
        </section>
      </div>
    </>
  );
}
