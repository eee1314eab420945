import type { ReactNode } from "react";
import { Sheet } from "@/components/site/sheet";
import type { Language } from "@/i18n/languages";

interface Props {
  locale: Language;
  path: string;
  title: string;
  children: ReactNode;
}

/** One narrow column: these pages hold a form and little else. */
export const AccountPage = ({ locale, path, title, children }: Props) => (
  <Sheet locale={locale} path={path}>
    <div className="mx-auto grid max-w-[26rem] gap-5 py-10">
      <h1 className="text-h1">{title}</h1>
      {children}
    </div>
  </Sheet>
);
