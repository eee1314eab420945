import type { ReactNode } from "react";
import { Sheet } from "@/components/site/sheet";
import type { Language } from "@/i18n/languages";

interface Props {
  locale: Language;
  path: string;
  title: string;
  /** The left page: what is ruled on. */
  subject: ReactNode;
  /** The facing page: the form, or why there is none. */
  children: ReactNode;
}

/** Facing pages, as everywhere: what it is about on the one, what is to be done on the other. */
export const RulingSheet = ({ locale, path, title, subject, children }: Props) => (
  <Sheet locale={locale} path={path}>
    <h1 className="pt-8 pb-5 text-h1">{title}</h1>
    <div className="grid border-rule-strong border-y fold:grid-cols-2">
      <section className="py-6 fold:pr-9">{subject}</section>
      <section className="grid content-start gap-5 border-rule border-t py-6 fold:border-t-0 fold:border-l fold:pl-9">
        {children}
      </section>
    </div>
  </Sheet>
);

/** Why there is no form, with where to go instead. */
export const NoForm = ({ text, children }: { text: ReactNode; children?: ReactNode }) => (
  <div className="grid justify-items-start gap-4">
    <p>{text}</p>
    {children}
  </div>
);
