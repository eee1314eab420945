import { heardByOthers } from "@/db/peers";
import { shownOn } from "@/domain/shown-on";
import type { Topic } from "@/domain/topic";
import { LANGUAGES } from "@/i18n/languages";
import { addressesOf } from "@/lib/paths";
import { dropHere } from "@/server/invalidation";

/**
 * After the commit, before the answer: every kept page that shows what was written goes, in each language, so whoever
 * wrote reads their own write. Other processes hear of it by the notice that the command sent; this waits until they have.
 */
export async function dropPages(topics: readonly Topic[]): Promise<void> {
  dropHere(addressesOf(shownOn(topics), LANGUAGES));
  await heardByOthers();
}
