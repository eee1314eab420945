import type { ReactNode } from "react";
import type { Language } from "@/i18n/languages";

type Tag = (chunks: ReactNode) => ReactNode;

const LICENCES = {
  agpl: "https://www.gnu.org/licenses/agpl-3.0.html",
  ccbysa: "https://creativecommons.org/licenses/by-sa/4.0/",
} as const;

/** What the tags of our own longer texts in messages/*.json stand for. */
export function proseTags(locale: Language) {
  const to =
    (href: string): Tag =>
    (chunks) => (
      <a href={href} className="underline">
        {chunks}
      </a>
    );
  return {
    p: (chunks) => <p className="mt-3">{chunks}</p>,
    ul: (chunks) => <ul className="mt-3 list-disc space-y-1.5 pl-5">{chunks}</ul>,
    li: (chunks) => <li>{chunks}</li>,
    b: (chunks) => <b className="font-semibold">{chunks}</b>,
    i: (chunks) => <i className="font-serif">{chunks}</i>,
    code: (chunks) => <code className="text-note">{chunks}</code>,
    guidelines: to(`/${locale}/guidelines`),
    ranking: to(`/${locale}/ranking`),
    log: to(`/${locale}/log`),
    contact: to(`/${locale}/contact`),
    agpl: to(LICENCES.agpl),
    ccbysa: to(LICENCES.ccbysa),
  } satisfies Record<string, Tag>;
}
