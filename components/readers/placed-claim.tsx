import type { ReactNode } from "react";
import { ClaimEntry } from "@/components/conflicts/claim-entry";
import type { PlacedArgument } from "@/domain/reader-page";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

interface Props {
  locale: Language;
  argument: PlacedArgument;
  /** Said beneath. */
  children?: ReactNode;
}

/** An argument under the question that it was posted to. */
export function PlacedClaim({ locale, argument, children }: Props) {
  return (
    <div className="border-rule border-t">
      <ClaimEntry locale={locale} argument={argument}>
        <a
          href={`/${locale}${pathTo.thread(argument.threadId)}`}
          className="inline-block py-2.5 no-underline hover:underline"
        >
          {argument.question}
        </a>
      </ClaimEntry>
      {children}
    </div>
  );
}
