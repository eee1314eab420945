import { getLocale } from "next-intl/server";
import { MissingNote } from "@/components/site/missing-note";

export default async function NotFound() {
  const locale = await getLocale();
  return <MissingNote locale={locale === "zh" ? "zh" : "en"} />;
}
