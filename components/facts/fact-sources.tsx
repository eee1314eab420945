import { getTranslations } from "next-intl/server";
import type { FactSource } from "@/domain/fact";

/** What bears a fact out, or contradicts it, beside the story itself. */
export async function FactSources({ sources }: { sources: FactSource[] }) {
  const t = await getTranslations("fact");
  if (sources.length === 0) return <p className="mt-1 text-ink-2 text-note">{t("noSources")}</p>;
  return (
    <>
      <h3 className="mt-4 font-sans font-semibold text-small tracking-normal">{t("sources")}</h3>
      <ul className="mt-1 text-note">
        {sources.map(({ url, title, publisher, dated }) => (
          <li key={url}>
            <a
              href={url}
              rel="noopener noreferrer nofollow"
              className="inline-flex min-h-10 items-center underline"
            >
              {title}
            </a>{" "}
            <span className="text-ink-2">{[publisher, dated].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
