import type { ReactNode } from "react";
import { ClaimEntry } from "@/components/conflicts/claim-entry";
import type { PlacedArgument } from "@/domain/reader-page";
import type { Language } from "@/i18n/languages";
import { ThreadLink } from "./thread-link";

interface Props {
  locale: Language;
  argument: PlacedArgument;
  /** Said beneath. */
  children?: ReactNode;
}

/** An argument under the question that it was posted to. */
export function PlacedClaim({ locale, argument, children }: Props) {
  return (
    <div className="border-rule border-t pt-1 pb-2">
      <ThreadLink locale={locale} argument={argument} />
      <ClaimEntry locale={locale} argument={argument} />
      {children}
    </div>
  );
}
