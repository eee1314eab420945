import path from "node:path";
import { type Embedded, openEmbedded } from "@/db/embedded";
import { settle } from "@/env";

export const SECRET = "of measurements alone, and of nobody's sessions";

/**
 * A Postgres of our own under `folder`, migrated, for this process and those that it starts. Whatever connects must be
 * imported after this.
 */
export async function ownDatabase(folder: string): Promise<Embedded> {
  const embedded = await openEmbedded({ dataDir: path.resolve(folder) });
  settle({ DATABASE_URL: embedded.url, SECRET });
  const { migrateDatabase } = await import("@/db/migrate");
  await migrateDatabase();
  return embedded;
}
