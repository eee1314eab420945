import "server-only";
import { eq } from "drizzle-orm";
import { handleKey } from "@/domain/handle";
import type { Transaction } from "../client";
import { only } from "../only";
import { reader } from "../schema/readers";

const HANDLE = "diptych";

/** The reader to whom a story's own openings belong; made when first needed. Nobody can sign in as it. */
export async function editorId(tx: Transaction): Promise<number> {
  await tx
    .insert(reader)
    .values({ handle: HANDLE, handleKey: handleKey(HANDLE), kind: "editor" })
    .onConflictDoNothing();
  const rows = await tx
    .select({ id: reader.id })
    .from(reader)
    .where(eq(reader.handleKey, handleKey(HANDLE)));
  return only(rows).id;
}
