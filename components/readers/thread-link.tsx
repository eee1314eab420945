import type { PlacedArgument } from "@/domain/reader-page";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

interface Props {
  locale: Language;
  argument: Pick<PlacedArgument, "threadId" | "question">;
}

/** The question in answer to which something was posted. */
export function ThreadLink({ locale, argument }: Props) {
  return (
    <p className="text-ink-2 text-note">
      <a
        href={`/${locale}${pathTo.thread(argument.threadId)}`}
        className="inline-block py-2 no-underline hover:underline"
      >
        {argument.question}
      </a>
    </p>
  );
}
