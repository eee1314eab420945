import { getTranslations } from "next-intl/server";
import { Day } from "@/components/ui/day";
import type { ModeratedReader } from "@/domain/moderated";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

interface Props {
  locale: Language;
  reader: ModeratedReader;
}

export async function JudgedReader({ locale, reader: { id, handle, role, ban } }: Props) {
  const t = await getTranslations("act.ban");
  const words = await getTranslations("reader");
  return (
    <>
      <h2 className="text-claim">
        <a href={`/${locale}${pathTo.reader(id)}`} className="inline-block py-2">
          {handle}
        </a>
      </h2>
      <p className="text-ink-2 text-small">{words(`roles.${role}`)}</p>
      {ban && (
        <div className="mt-4 grid gap-1">
          <p className="text-note">
            {t.rich("since", {
              day: () => <Day at={ban.at} locale={locale} />,
              log: (text) => (
                <a
                  href={`/${locale}${pathTo.log()}#act-${ban.actId}`}
                  className="inline-block py-2"
                >
                  {text}
                </a>
              ),
            })}
          </p>
          <p className="max-w-measure whitespace-pre-line font-serif text-prose">{ban.text}</p>
        </div>
      )}
    </>
  );
}
