import { getTranslations } from "next-intl/server";
import { banReaderAction } from "@/actions/ban-reader";
import type { ModeratedReader } from "@/domain/moderated";
import type { Language } from "@/i18n/languages";
import { publicLine } from "./public-line";
import { RulingForm } from "./ruling-form";
import { ruleChoices, rulingWords } from "./ruling-words";

interface Props {
  locale: Language;
  by: string;
  reader: ModeratedReader;
}

export async function BanReader({ locale, by, reader: { id, handle } }: Props) {
  const t = await getTranslations("act.ban");
  return (
    <>
      <p className="text-ink-2">{t("effects", { handle })}</p>
      <RulingForm
        action={banReaderAction}
        hidden={{ readerId: String(id), language: locale }}
        words={await rulingWords({ submit: t("submit", { handle }), pending: t("pending") })}
        choice={{ name: "code", among: await ruleChoices() }}
        line={await publicLine("ban", by, { whom: handle })}
      />
    </>
  );
}
