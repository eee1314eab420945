import { getTranslations } from "next-intl/server";
import type { Fact } from "@/domain/fact";

interface Props {
  byline: string;
  sourceUrl: string | null;
  facts: Pick<Fact, "status" | "sources">[];
}

/** Who reported the story, and whether anybody here has checked what it states. */
export async function Byline({ byline, sourceUrl, facts }: Props) {
  const t = await getTranslations("story");
  const isUnchecked = facts.some(({ status, sources }) => status === "reported" && sources === 0);
  return (
    <>
      {t(isUnchecked ? "unchecked" : "reported", { byline })}
      {sourceUrl && (
        <>
          {" · "}
          <a
            href={sourceUrl}
            rel="noopener noreferrer nofollow"
            className="inline-flex min-h-10 items-center underline"
          >
            {t("original")}
          </a>
        </>
      )}
    </>
  );
}
