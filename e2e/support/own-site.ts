import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { encode } from "next-auth/jwt";
import postgres from "postgres";
import { type Running, startSite } from "@/bench/site-process";
import { type Embedded, openEmbedded } from "@/db/embedded";
import { secret } from "@/env";
import { freePort } from "@/lib/free-port";

export interface OwnSite extends Running {
  /** Takes the database away, as a crash of it would. */
  stopDatabase(): Promise<void>;
  startDatabase(): Promise<void>;
  /** Cuts every connection that the site has, in the middle of whatever it does. */
  cutConnections(): Promise<void>;
  /** A new reader's session cookie. */
  session(handle: string): Promise<string>;
}

/** A site and a Postgres of its own, for what would disturb everybody else's. */
export async function openOwnSite(
  name: string,
  settings: Record<string, string> = {},
): Promise<OwnSite> {
  const dataDir = path.resolve(".data", name);
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const port = await freePort();
  const open = () => openEmbedded({ dataDir, port, durable: false });
  let database: Embedded | undefined = await open();
  const { url } = database;
  const site = await startSite(await freePort(), path.join(dataDir, "site.log"), {
    DATABASE_URL: url,
    SECRET: secret(),
    DATA_DIR: dataDir,
    FIRST_STORY: "on",
    SAMPLE_DATA: "off",
    ...settings,
  });
  const once = async <T>(ask: (sql: postgres.Sql) => Promise<T>) => {
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    return ask(sql).finally(() => sql.end({ timeout: 1 }));
  };
  return {
    ...site,
    stopDatabase: async () => {
      await database?.close();
      database = undefined;
    },
    startDatabase: async () => {
      database ??= await open();
    },
    cutConnections: async () => {
      await once(
        (sql) => sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
      );
    },
    session: async (handle) => {
      const [made] = await once(
        (sql) => sql<{ id: string }[]>`insert into reader (handle, handle_key, verified_at)
          values (${handle}, ${handle}, now()) returning id`,
      );
      return encode({ token: { sub: String(made?.id), sessionVersion: 1 }, secret: secret() });
    },
    stop: async () => {
      await site.stop();
      await database?.close();
    },
  };
}
