import postgres from "postgres";

export const DATABASE = "diptych";
const USED = 0x0d1971c4; // any number, the same in every process
const CONNECT_S = 3;

export interface Use {
  /** Gives up our use of the server; true when nobody else uses it. */
  end(): Promise<boolean>;
}

/** Whether this server lets us in, and has our database (made here the first time). */
export async function answers(url: string): Promise<boolean> {
  const sql = connect(url);
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== "3D000") return false;
    return createDatabase(url);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/**
 * Says, for as long as this process lives, that it uses the server: a shared lock, which dies with the process. Only
 * who can take it alone may stop the server.
 */
export async function markUse(url: string): Promise<Use> {
  const sql = connect(url);
  await sql`select pg_advisory_lock_shared(${USED})`;
  return {
    end: async () => {
      try {
        await sql`select pg_advisory_unlock_shared(${USED})`;
        const [row] = await sql<
          { alone: boolean }[]
        >`select pg_try_advisory_lock(${USED}) as alone`;
        return row?.alone === true;
      } catch {
        return true; // it is gone already
      } finally {
        await sql.end({ timeout: 1 });
      }
    },
  };
}

async function createDatabase(url: string): Promise<boolean> {
  const sql = connect(url.replace(/\/[^/]*$/u, "/postgres"));
  try {
    await sql.unsafe(`create database ${DATABASE}`);
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const connect = (url: string) =>
  postgres(url, { max: 1, onnotice: () => {}, connect_timeout: CONNECT_S, max_lifetime: null });
