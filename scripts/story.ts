import { readFileSync } from "node:fs";
import { siteUrl } from "@/env";
import { PlainError } from "@/lib/plain-error.mjs";
import { withDatabase } from "./with-database";

const [verb, file] = process.argv.slice(2);

await withDatabase(async () => {
  if (verb !== "import" || file === undefined) {
    throw new PlainError("Say which file: npm run story -- import FILE");
  }
  const story = readStory(file);
  const { importStory } = await import("@/db/commands/import-story");
  const outcome = await importStory(story);
  if (!outcome.ok) {
    const faults = outcome.faults.map(({ path, reason }) => `${path || "the file"}: ${reason}`);
    throw new PlainError(`${file} was not imported.\n${faults.join("\n")}`);
  }
  console.log(`Imported: ${siteUrl}/en/stories/${outcome.slug}`);
});

function readStory(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PlainError(`${file} cannot be read as JSON: ${reason}`, { cause });
  }
}
