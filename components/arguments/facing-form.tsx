import type { ReactNode } from "react";
import { Crumbs } from "@/components/site/crumbs";
import { Sheet } from "@/components/site/sheet";
import type { Camp } from "@/domain/camp";
import type { Thread } from "@/domain/thread";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

interface Props {
  locale: Language;
  /** With its query: the twin in the other language keeps it. */
  path: string;
  thread: Pick<Thread, "id" | "question" | "conflict">;
  /** The page on which `beside` stands; the form faces it. */
  side: Camp;
  beside: ReactNode;
  children: ReactNode;
}

/** What one writes about, and the form on the facing page. On a narrow screen the form comes under it. */
export const FacingForm = ({ locale, path, thread, side, beside, children }: Props) => (
  <Sheet locale={locale} path={path}>
    <Crumbs
      trail={[
        { href: `/${locale}${pathTo.conflict(thread.conflict.id)}`, text: thread.conflict.title },
      ]}
    />
    <h1 className="mb-5 text-h2">
      <a href={`/${locale}${pathTo.thread(thread.id)}`} className="no-underline hover:underline">
        {thread.question}
      </a>
    </h1>
    <div className="grid border-rule-strong border-y fold:grid-cols-2">
      <section className={`py-7 ${PLACE[side]}`}>{beside}</section>
      <section className={`border-rule border-t py-7 fold:border-t-0 ${FACING[side]}`}>
        {children}
      </section>
    </div>
  </Sheet>
);

const LEFT = "fold:col-start-1 fold:row-start-1 fold:pr-9";
const RIGHT = "fold:col-start-2 fold:row-start-1 fold:pl-9 fold:border-l fold:border-rule";
const PLACE = { left: LEFT, right: RIGHT } as const satisfies Record<Camp, string>;
const FACING = { left: RIGHT, right: LEFT } as const satisfies Record<Camp, string>;
