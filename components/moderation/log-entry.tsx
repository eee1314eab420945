import { getTranslations } from "next-intl/server";
import { Day } from "@/components/ui/day";
import type { LogEntry as Entry } from "@/domain/log-entry";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";

interface Props {
  locale: Language;
  entry: Entry;
}

/** One act: who, what, why, to what. `#act-{id}` is where tombstones and mails lead. */
export async function LogEntry({ locale, entry }: Props) {
  const t = await getTranslations("log");
  const { id, actor, reader, text } = entry;
  return (
    <li
      id={`act-${id}`}
      className="border-rule border-b py-5 target:border-l-[3px] target:border-l-ink target:pl-4"
    >
      <p className="text-ink-2 text-small">
        <a href={`#act-${id}`} className="inline-flex min-h-10 items-center no-underline">
          {id}
        </a>{" "}
        · <Day at={entry.at} locale={locale} />
      </p>
      <p className="font-semibold">
        {t.rich(`kinds.${entry.kind}`, {
          state: await stateWord(entry),
          who: () => (actor ? <Handle key="who" locale={locale} reader={actor} /> : t("operator")),
          whom: () => reader && <Handle key="whom" locale={locale} reader={reader} />,
        })}
      </p>
      {text && (
        <p className="mt-1 max-w-measure whitespace-pre-line font-serif text-prose">{text}</p>
      )}
      <Where locale={locale} entry={entry} />
    </li>
  );
}

/** What the act set: a thread's state, or a reader's role. */
async function stateWord({ kind, state }: Entry): Promise<string> {
  if (state === null) return "";
  const conflict = await getTranslations("conflict");
  const reader = await getTranslations("reader");
  const [words, key] =
    kind === "grant" ? [reader, `roles.${state}`] : [conflict, `states.${state}`];
  return words.has(key) ? words(key) : state;
}

function Handle({ locale, reader }: { locale: Language; reader: { id: number; handle: string } }) {
  return (
    <a href={`/${locale}${pathTo.reader(reader.id)}`} className="inline-block py-2 underline">
      {reader.handle}
    </a>
  );
}

async function Where({ locale, entry }: Props) {
  const t = await getTranslations("log");
  const { code, thread, undoes, undoneBy } = entry;
  const entryLink = (id: number) => (words: React.ReactNode) => (
    <a href={`#act-${id}`} className="inline-flex min-h-10 items-center underline">
      {words}
    </a>
  );
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-4 text-ink-2 text-small">
      {code && (
        <a
          href={`/${locale}/guidelines#hidden`}
          className="inline-flex min-h-10 items-center underline"
        >
          {t("rule", { code: t.has(`codes.${code}`) ? t(`codes.${code}`) : code })}
        </a>
      )}
      {entry.arguments.map((id) => (
        <a
          key={id}
          href={`/${locale}${pathTo.argument(id)}`}
          className="inline-flex min-h-10 items-center underline"
        >
          {t("argument", { id })}
        </a>
      ))}
      {thread && (
        <a
          href={`/${locale}${pathTo.thread(thread.id)}`}
          className="inline-flex min-h-10 items-center underline"
        >
          {thread.question}
        </a>
      )}
      {undoes !== null && <span>{t.rich("undoes", { id: undoes, entry: entryLink(undoes) })}</span>}
      {undoneBy !== null && (
        <span>{t.rich("undoneBy", { id: undoneBy, entry: entryLink(undoneBy) })}</span>
      )}
    </p>
  );
}
