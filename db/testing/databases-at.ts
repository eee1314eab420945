import postgres from "postgres";

export interface Databases {
  /** The server, by one of its databases. */
  url: string;
  /** Makes an empty database, or a copy of one, and answers its URL. */
  make(name: string, template?: string): Promise<string>;
  drop(name: string): Promise<void>;
  /** Every database that a test run made. */
  dropAll(): Promise<void>;
  close(): Promise<void>;
}

const OURS = "test\\_%";

/** Imports no settings, since it is needed before they are set. */
export function databasesAt(url: string): Databases {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const drop = async (name: string) => {
    await sql.unsafe(`drop database if exists ${name} with (force)`);
  };
  return {
    url,
    drop,
    make: async (name: string, template?: string) => {
      await sql.unsafe(`create database ${name} ${template ? `template ${template}` : ""}`);
      const own = new URL(url);
      own.pathname = name;
      return own.href;
    },
    dropAll: async () => {
      const left = await sql`select datname from pg_database where datname like ${OURS}`;
      for (const { datname } of left) await drop(datname);
    },
    close: () => sql.end({ timeout: 2 }),
  };
}
