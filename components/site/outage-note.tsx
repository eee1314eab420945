import { getTranslations } from "next-intl/server";

/** Shown by the front door, which takes `hidden` out of a copy that it sends while the database is gone. */
export async function OutageNote() {
  const t = await getTranslations("outage");
  return (
    <p data-outage="" hidden className="border-rule border-b px-gutter py-2 text-center text-small">
      {t("note")}
    </p>
  );
}
