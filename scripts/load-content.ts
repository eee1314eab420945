import { isEmpty } from "@/db/queries/is-empty";
import { loadFirstStory } from "@/db/seed/first-story";
import { loadSampleSite } from "@/db/seed/sample-site";
import { env } from "@/env";

/** What an empty site begins with. Samples that were removed do not come back with the next start. */
export async function loadContent(embedded: boolean): Promise<void> {
  const wanted = env.FIRST_STORY === undefined ? embedded : env.FIRST_STORY === "on";
  if (!wanted || !(await isEmpty())) return;
  await loadFirstStory();
  if (env.SAMPLE_DATA === "on") await loadSampleSite();
}
