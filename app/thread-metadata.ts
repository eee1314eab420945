import type { Metadata } from "next";
import type { Thread } from "@/domain/thread";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { pageMetadata } from "./page-metadata";

/** Every order of a thread names the default one as its canonical address: they hold the same text. */
export const threadMetadata = (
  locale: Language,
  { id, question, context }: Pick<Thread, "id" | "question" | "context">,
): Metadata => pageMetadata(locale, pathTo.thread(id), { title: question, description: context });
