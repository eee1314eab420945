import type { Random } from "@/db/seed/random";
import { sendForm } from "./by-form";
import { claimOf, type Record, type Written } from "./record";

const POSTED_SHARE = 0.3;

/** Opens a line of argument, or rewords one of the run, by the form of one process. */
export async function write(
  site: string,
  author: { id: number },
  threadIds: readonly number[],
  record: Record,
  random: Random,
): Promise<Written> {
  const earlier = record.at(Math.floor(random() * record.size));
  if (earlier === undefined || random() < POSTED_SHARE) {
    const threadId = threadIds[Math.floor(random() * threadIds.length)] ?? 0;
    const written = { serial: record.size + 1, threadId, version: 1 };
    const path = `/en/threads/${threadId}/open?camp=left`;
    return {
      ...written,
      id: await sendForm(site, path, author, { camp: "left", ...text(written) }),
    };
  }
  const written = { ...earlier, version: earlier.version + 1 };
  await sendForm(site, `/en/arguments/${earlier.id}/edit`, author, text(written));
  return written;
}

const text = (written: Pick<Written, "serial" | "version">) => ({
  claim: claimOf(written),
  body: "",
  lang: "en",
});
