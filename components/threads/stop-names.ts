import { getTranslations } from "next-intl/server";
import type { CampNames } from "@/domain/thread";

/** What each stop is called, from firmly left to firmly right. */
export async function stopNames({ left, right }: CampNames): Promise<string[]> {
  const t = await getTranslations("position");
  return [
    t("firmly", { camp: left.name }),
    t("leaning", { camp: left.name }),
    t("undecided"),
    t("leaning", { camp: right.name }),
    t("firmly", { camp: right.name }),
  ];
}
