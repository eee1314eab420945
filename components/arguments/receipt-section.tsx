import { getTranslations } from "next-intl/server";
import { CAMPS, type Camp } from "@/domain/camp";
import { oneSidedCamp } from "@/domain/ranking";
import { type Receipt, receiptOf } from "@/domain/receipt";
import type { Tally } from "@/domain/tally";
import type { CampNames } from "@/domain/thread";
import type { Language } from "@/i18n/languages";
import { campGlyph, STANDING_GLYPH } from "./glyphs";

interface Props {
  locale: Language;
  camps: CampNames;
  /** null while New. */
  tally: Tally | null;
}

/** "Why here?": what each camp's readers say, what follows from it, and what is still missing. */
export async function ReceiptSection({ locale, camps, tally }: Props) {
  const t = await getTranslations("standing");
  const receipt = tally && receiptOf(tally);
  return (
    <section id="standing" className="receipt" aria-labelledby="standing-title">
      <h2 id="standing-title">{t("title")}</h2>
      <p>
        <Verdict tally={tally} camps={camps} />
      </p>
      {receipt && (
        <div className="camps">
          {CAMPS.map((camp) => (
            <CampPart key={camp} camp={camp} name={camps[camp].name} receipt={receipt} />
          ))}
        </div>
      )}
      {receipt && receipt.undecided.strong + receipt.undecided.weak > 0 && (
        <p>{t("undecided", receipt.undecided)}</p>
      )}
      <p>
        <a href={`/${locale}/ranking`}>{t("rule")}</a>
      </p>
    </section>
  );
}

async function Verdict({ tally, camps }: Omit<Props, "locale">) {
  const t = await getTranslations("standing");
  if (tally === null) {
    return (
      <>
        <b>{t("new")}</b> {t("meanings.new")}
      </>
    );
  }
  const { standing } = receiptOf(tally);
  const only = oneSidedCamp(tally);
  const glyph = only ? campGlyph(only) : STANDING_GLYPH[standing];
  const names = {
    camp: only ? camps[only].name : "",
    left: camps.left.name,
    right: camps.right.name,
  };
  return (
    <>
      <b className={only ?? standing}>
        <span aria-hidden="true">{glyph}</span> {t(`labels.${standing}`)}
      </b>{" "}
      {t(`meanings.${standing}`, names)}
    </>
  );
}

async function CampPart({ camp, name, receipt }: { camp: Camp; name: string; receipt: Receipt }) {
  const t = await getTranslations("standing");
  const { strong, votes, share, bound, missingVotes, missingStrong } = receipt[camp];
  return (
    <div className={camp}>
      <h3>
        <span aria-hidden="true">{campGlyph(camp)}</span> {name}
      </h3>
      <ul>
        <li>{share === null ? t("noVotes") : t("strongOf", { strong, votes, share })}</li>
        {share !== null && <li>{t("bound", { bound })}</li>}
        {missingVotes > 0 && <li>{t("needsVotes", { count: missingVotes })}</li>}
        {missingVotes === 0 && missingStrong > 0 && (
          <li>{t("needsStrong", { count: missingStrong })}</li>
        )}
      </ul>
    </div>
  );
}
