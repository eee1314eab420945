import { getTranslations } from "next-intl/server";
import { INK } from "@/components/conflicts/camp-ink";
import { CAMPS } from "@/domain/camp";
import type { Thread } from "@/domain/thread";
import { campGlyph } from "./glyphs";

interface Props {
  thread: Pick<Thread, "context" | "camps">;
}

/** What faces the form of an opening: what the question is about, and what each camp holds. */
export async function OpeningSide({ thread: { context, camps } }: Props) {
  const t = await getTranslations("reply");
  return (
    <>
      <p className="max-w-measure font-serif text-prose">{context}</p>
      <h2 className="mt-6 mb-2 font-sans font-semibold text-small">{t("creeds")}</h2>
      {CAMPS.map((camp) => (
        <p key={camp} className="mt-2 max-w-measure text-note">
          <b className={INK[camp]}>
            <span aria-hidden="true">{campGlyph(camp)}</span> {camps[camp].name}
          </b>{" "}
          {camps[camp].creed}
        </p>
      ))}
      <p className="mt-6 max-w-measure text-ink-2 text-small">{t("openLead")}</p>
    </>
  );
}
