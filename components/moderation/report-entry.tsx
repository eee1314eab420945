import { getTranslations } from "next-intl/server";
import { Day } from "@/components/ui/day";
import type { Report } from "@/domain/moderated";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { BanLink } from "./ban-link";
import { JudgedArgument } from "./judged-argument";

interface Props {
  locale: Language;
  report: Report;
}

/** The complaint on the left page, what it is about on the right. */
export async function ReportEntry({ locale, report }: Props) {
  const t = await getTranslations("moderation");
  const log = await getTranslations("log");
  const { id, code, text, at, reporter, argument } = report;
  return (
    <li id={`report-${id}`} className="grid border-rule border-b fold:grid-cols-2">
      <div className="py-5 fold:pr-9">
        <p className="font-semibold">{log(`codes.${code}`)}</p>
        {text && <p className="mt-1 max-w-measure whitespace-pre-line">{text}</p>}
        <p className="mt-2 text-ink-2 text-small">
          {t.rich("reportedBy", {
            day: () => <Day at={at} locale={locale} />,
            who: () => (
              <a href={`/${locale}${pathTo.reader(reporter.id)}`} className="inline-block py-2">
                {reporter.handle}
              </a>
            ),
          })}
        </p>
      </div>
      <div className="border-rule pb-5 fold:border-l fold:py-5 fold:pl-9">
        <JudgedArgument locale={locale} argument={argument} />
        <Ways locale={locale} argument={argument} />
      </div>
    </li>
  );
}

/** What a moderator may do about it now. */
async function Ways({ locale, argument }: { locale: Language; argument: Report["argument"] }) {
  const t = await getTranslations("moderation");
  const isHidden = argument.state === "hidden";
  return (
    <p className="mt-4 flex flex-wrap items-center gap-3 text-note">
      {argument.state !== "visible" && <span>{t(argument.state)}</span>}
      <a
        href={`/${locale}${isHidden ? pathTo.restore(argument.id) : pathTo.hide(argument.id)}`}
        className="btn"
      >
        {t(isHidden ? "restore" : "hide")}
      </a>
      <BanLink locale={locale} author={argument.author} />
    </p>
  );
}
