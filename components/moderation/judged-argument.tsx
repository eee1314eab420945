import { getTranslations } from "next-intl/server";
import type { Author, Wording } from "@/domain/argument";
import { LANG_TAG, type Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

interface Words {
  wording: Wording;
  original: Wording | null;
}

interface Props {
  locale: Language;
  argument: {
    id: number;
    author: Author;
    wording: Wording | null;
    original: Wording | null;
    thread: { id: number; question: string };
  };
}

/** An argument as it is ruled on or reported: whose it is, where it stands, and its words. */
export async function JudgedArgument({ locale, argument }: Props) {
  const t = await getTranslations("act");
  const { id, author, wording, original, thread } = argument;
  return (
    <article>
      <p className="text-small">
        <a
          href={`/${locale}${pathTo.thread(thread.id)}`}
          className="inline-flex min-h-10 items-center text-ink-2"
        >
          {thread.question}
        </a>
      </p>
      <p className="mt-2 font-semibold text-small">
        {t.rich("argumentBy", {
          id,
          to: (words) => (
            <a href={`/${locale}${pathTo.argument(id)}`} className="inline-block py-2">
              {words}
            </a>
          ),
          who: () => (
            <a href={`/${locale}${pathTo.reader(author.id)}`} className="inline-block py-2">
              {author.handle}
            </a>
          ),
        })}
      </p>
      {wording && <JudgedWords locale={locale} wording={wording} original={original} />}
    </article>
  );
}

/** Claim and reasons; of a translation the author's own words are one press away. */
async function JudgedWords({ locale, wording, original }: Words & { locale: Language }) {
  const t = await getTranslations("act");
  const names = new Intl.DisplayNames([LANG_TAG[locale]], { type: "language" });
  return (
    <>
      <Claim wording={wording} />
      {original && (
        <details className="mt-2">
          <summary className="inline-flex min-h-10 items-center text-ink-2 text-small">
            {t("original", { language: names.of(original.lang.split("-")[0] ?? "") ?? "" })}
          </summary>
          <Claim wording={original} />
        </details>
      )}
    </>
  );
}

const Claim = ({ wording: { lang, claim, body } }: { wording: Wording }) => (
  <div lang={lang} className="max-w-measure">
    <h2 className="text-claim">{claim}</h2>
    {body && <p className="mt-2 whitespace-pre-line font-serif text-prose">{body}</p>}
  </div>
);
