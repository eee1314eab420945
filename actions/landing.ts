import { findThread } from "@/db/queries/threads";
import { isDrawn } from "@/domain/landing";
import type { Viewer } from "@/domain/viewer";
import { LANG_TAG, type Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { orDatabaseGone } from "./or-database-gone";

/** Where an author sees what they just posted: at its place in the thread if it is drawn there, else on its own page. */
export async function landingOf(
  viewer: Viewer,
  language: Language,
  at: { id: number; threadId: number },
) {
  const own = `/${language}${pathTo.argument(at.id)}`;
  const thread = await orDatabaseGone(() => findThread(viewer, LANG_TAG[language], at.threadId));
  if (thread === null || "ok" in thread || !isDrawn(thread.arguments, at.id)) return own;
  return `/${language}${pathTo.thread(at.threadId)}#a${at.id}`;
}
