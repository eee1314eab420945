import { env } from "@/env";
import { openEmbedded } from "../embedded";
import { type Databases, databasesAt } from "./databases-at";

const FOLDER = ".data/test";

/** DATABASE_URL's server if set (its user must be allowed to make databases), else an embedded one for tests alone. */
export async function openTestServer(): Promise<Databases> {
  if (env.DATABASE_URL !== undefined) return databasesAt(env.DATABASE_URL);
  const embedded = await openEmbedded({ dataDir: FOLDER, durable: false });
  const server = databasesAt(embedded.url);
  // What a killed run left behind; a server that others use may have databases of runs that go on.
  if (embedded.startedHere) await server.dropAll();
  return {
    ...server,
    close: async () => {
      await server.close();
      await embedded.close();
    },
  };
}
