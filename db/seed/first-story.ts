import "server-only";
import { importStory } from "../commands/import-story";
import firstStory from "./meta-scale-ai.json";

/**
 * The story that Diptych began with, for sites with nothing in them. Does nothing where it is already there.
 * @throws Error when the shipped file does not fit its own schema
 */
export async function loadFirstStory(): Promise<void> {
  const outcome = await importStory(firstStory);
  if (outcome.ok || outcome.faults.every(({ path }) => path === "story.slug")) return;
  throw new Error(outcome.faults.map(({ path, reason }) => `${path}: ${reason}`).join("\n"));
}
