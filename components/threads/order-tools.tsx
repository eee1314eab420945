import { getTranslations } from "next-intl/server";
import type { Order } from "@/domain/exchange";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

interface Props {
  locale: Language;
  threadId: number;
  /** null: a reader's own copy, which is neither of the two addresses. */
  order: Order | null;
}

export async function OrderTools({ locale, threadId, order }: Props) {
  const t = await getTranslations("thread");
  const current = (each: Order) => order === each && { "aria-current": "page" as const };
  return (
    <nav className="tools" aria-label={t("orderBy")}>
      <span>{t("orderBy")}</span>
      <a href={`/${locale}${pathTo.thread(threadId)}`} {...current("common-ground")}>
        {t("commonGround")}
      </a>
      <a href={`/${locale}${pathTo.threadOrder(threadId, "newest")}`} {...current("newest")}>
        {t("newest")}
      </a>
      <a href={`/${locale}/ranking`} className="ml-auto">
        {t("rule")}
      </a>
    </nav>
  );
}
