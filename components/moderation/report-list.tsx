import type { Report } from "@/domain/moderated";
import type { Language } from "@/i18n/languages";
import { ReportEntry } from "./report-entry";

interface Props {
  locale: Language;
  title: string;
  none: string;
  reports: Report[];
}

export const ReportList = ({ locale, title, none, reports }: Props) => (
  <section className="mt-10">
    <h2 className="border-rule-strong border-b pb-3 text-h2">{title}</h2>
    {reports.length === 0 && <p className="py-5 text-ink-2">{none}</p>}
    <ul>
      {reports.map((report) => (
        <ReportEntry key={report.id} locale={locale} report={report} />
      ))}
    </ul>
  </section>
);
