import { getTranslations } from "next-intl/server";
import type { Argument } from "@/domain/argument";
import { pathTo } from "@/lib/paths";
import type { Reading } from "./reading";

interface Props {
  argument: Argument;
  reading: Reading;
}

/** What can be done with an argument that is not a vote or a reply. */
export async function ArgumentTools({ argument: { id }, reading: { locale, own } }: Props) {
  const t = await getTranslations("argument");
  const here = `/${locale}${pathTo.argument(id)}`;
  return (
    <nav className="links" aria-label={t("more")}>
      <a href={here} rel="bookmark">
        {t("permalink")}
      </a>
      <a href={`/${locale}${pathTo.history(id)}`}>{t("history")}</a>
      <a href={`${here}/report`} rel="nofollow">
        {t("report")}
      </a>
      {own?.written.includes(id) && <a href={`${here}/withdraw`}>{t("withdraw")}</a>}
      {own?.reader.moderator && <a href={`/${locale}${pathTo.hide(id)}`}>{t("hide")}</a>}
    </nav>
  );
}
