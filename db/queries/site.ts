import "server-only";
import { eq } from "drizzle-orm";
import { db } from "../client";
import { reader } from "../schema/readers";

/** Whether sample readers live here, which every page must then say. */
export async function hasSamples(): Promise<boolean> {
  const rows = await db
    .select({ id: reader.id })
    .from(reader)
    .where(eq(reader.kind, "sample"))
    .limit(1);
  return rows.length > 0;
}
