import { getTranslations } from "next-intl/server";
import type { OwnVoteRow } from "@/domain/reader-page";
import type { Language } from "@/i18n/languages";
import { PlacedClaim } from "./placed-claim";

interface Props {
  locale: Language;
  row: OwnVoteRow;
}

/** How this reader voted on one argument. */
export async function OwnVote({ locale, row: { argument, votes } }: Props) {
  const t = await getTranslations("reader");
  const said = [votes.quality, votes.agreement].flatMap((word) =>
    word === null ? [] : t(`votes.${word}`),
  );
  const isEarlier = votes.revisionNo !== null && votes.revisionNo < argument.revisionNo;
  return (
    <PlacedClaim locale={locale} argument={argument}>
      <p className="pb-4 font-semibold text-small">
        {t("yourVote", { words: said.join(t("separator")) })}
        {isEarlier && <span className="font-normal text-ink-2"> · {t("earlierWording")}</span>}
      </p>
    </PlacedClaim>
  );
}
