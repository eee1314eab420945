import path from "node:path";
import { type Embedded, openEmbedded } from "@/db/embedded";
import { env, settle } from "@/env";
import { keptSecret } from "@/lib/kept-secret";

/**
 * Decides which database this process works on, before anything that connects is loaded: DATABASE_URL, else the
 * embedded one, which is then the answer.
 */
export async function settleDatabase(): Promise<Embedded | undefined> {
  if (env.DATABASE_URL !== undefined) return undefined;
  const embedded = await openEmbedded({ dataDir: env.DATA_DIR });
  const SECRET = env.SECRET ?? keptSecret(path.join(env.DATA_DIR, "secret"));
  settle({ DATABASE_URL: embedded.url, SECRET });
  return embedded;
}
