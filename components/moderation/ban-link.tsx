import { getTranslations } from "next-intl/server";
import type { Author } from "@/domain/argument";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

/** For moderators: from somebody's argument to ruling on them. */
export async function BanLink({ locale, author }: { locale: Language; author: Author }) {
  const t = await getTranslations("moderation");
  return (
    <a
      href={`/${locale}${pathTo.ban(author.id)}`}
      className="inline-flex min-h-10 items-center text-note"
    >
      {t("ban", { handle: author.handle })}
    </a>
  );
}
