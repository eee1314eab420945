import "server-only";
import { sql } from "drizzle-orm";
import { db } from "../client";

/** Whether no story has ever been loaded. */
export async function isEmpty(): Promise<boolean> {
  const [row] = await db.execute<{ empty: boolean }>(
    sql`select not exists (select from story) as empty`,
  );
  return row?.empty === true;
}
