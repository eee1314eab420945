import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ArgumentPage } from "@/domain/argument-page";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { pageMetadata } from "./page-metadata";

/** Of a hidden or withdrawn argument nothing is said, and nobody is to list it. */
export async function argumentMetadata(
  locale: Language,
  { argument, thread }: ArgumentPage,
): Promise<Metadata> {
  const t = await getTranslations("argument");
  if (argument.wording === null) {
    const title = argument.state === "hidden" ? t("hiddenTitle") : t("withdrawnTitle");
    return { title, robots: "noindex" };
  }
  const { claim, body } = argument.wording;
  return pageMetadata(locale, pathTo.argument(argument.id), {
    title: claim,
    description: body || t("description", { claim, question: thread.question }),
  });
}
