import { getTranslations } from "next-intl/server";
import { liftBanAction } from "@/actions/lift-ban";
import type { ModeratedReader } from "@/domain/moderated";
import type { Language } from "@/i18n/languages";
import { publicLine } from "./public-line";
import { RulingForm } from "./ruling-form";
import { rulingWords } from "./ruling-words";

interface Props {
  locale: Language;
  by: string;
  reader: ModeratedReader;
}

export async function LiftBan({ locale, by, reader: { id, handle } }: Props) {
  const t = await getTranslations("act.liftBan");
  return (
    <>
      <p className="text-ink-2">{t("effects", { handle })}</p>
      <RulingForm
        action={liftBanAction}
        hidden={{ readerId: String(id), language: locale }}
        words={await rulingWords({ submit: t("submit", { handle }), pending: t("pending") })}
        line={await publicLine("lift-ban", by, { whom: handle })}
      />
    </>
  );
}
