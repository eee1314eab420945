import { getTranslations } from "next-intl/server";
import { isVisible } from "@/domain/argument";
import type { PlacedArgument } from "@/domain/reader-page";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { PlacedClaim } from "./placed-claim";
import { ThreadLink } from "./thread-link";

interface Props {
  locale: Language;
  argument: PlacedArgument;
}

/** One's own argument; of one that is hidden or withdrawn, where it stood and why its words are gone. */
export async function OwnArgument({ locale, argument }: Props) {
  const t = await getTranslations("reader");
  if (isVisible(argument)) return <PlacedClaim locale={locale} argument={argument} />;
  return (
    <div className="border-rule border-t pt-1 pb-3 text-ink-2 text-small">
      <ThreadLink locale={locale} argument={argument} />
      <a
        href={`/${locale}${pathTo.argument(argument.id)}`}
        className="inline-block py-2.5 underline"
      >
        {t(argument.state === "hidden" ? "hidden" : "withdrawn")}
      </a>
    </div>
  );
}
