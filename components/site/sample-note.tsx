import { getTranslations } from "next-intl/server";

/** Stands above every page while sample readers live here. */
export async function SampleNote() {
  const t = await getTranslations("sample");
  return (
    <aside
      aria-label={t("label")}
      className="border-rule border-b px-gutter py-2 text-center text-ink-2 text-small"
    >
      {t("note")}
    </aside>
  );
}
