import { getTranslations } from "next-intl/server";
import { REPAIR_MINUTES } from "@/domain/repair";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { OwnWording } from "./own-wording";

interface Props {
  locale: Language;
  argument: { id: number; state: string };
  wording: { claim: string; body: string; lang: string };
}

/** What faces the form: the words as they stand, what becomes of them, and the way to take them back. */
export async function EditSide({ locale, argument: { id, state }, wording }: Props) {
  const t = await getTranslations("edit");
  return (
    <>
      <OwnWording locale={locale} id={id} wording={wording} />
      <p className="mt-6 max-w-measure text-ink-2 text-small">
        {t("lead", { minutes: REPAIR_MINUTES })}
      </p>
      {state === "visible" && (
        <a
          href={`/${locale}${pathTo.argument(id)}/withdraw`}
          className="mt-3 inline-flex min-h-10 items-center text-small"
        >
          {t("withdraw")}
        </a>
      )}
    </>
  );
}
