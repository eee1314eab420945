import { getTranslations } from "next-intl/server";

interface Props {
  /** From the outermost in: where this page belongs. */
  trail: { href: string; text: string }[];
}

export async function Crumbs({ trail }: Props) {
  const t = await getTranslations("site");
  return (
    <nav
      aria-label={t("crumbs")}
      className="flex flex-wrap items-center gap-x-2 pt-3 text-ink-2 text-small"
    >
      {trail.map(({ href, text }, index) => (
        <span key={href} className="contents">
          {index > 0 && <span aria-hidden="true">/</span>}
          <a href={href} className="inline-flex min-h-10 items-center underline">
            {text}
          </a>
        </span>
      ))}
    </nav>
  );
}
