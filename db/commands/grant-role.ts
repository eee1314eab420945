import "server-only";
import { and, eq } from "drizzle-orm";
import type { Topic } from "@/domain/topic";
import type { Role } from "@/domain/viewer";
import { announce } from "../announce";
import { db, type Transaction } from "../client";
import { recordAct } from "../record-act";
import { reader } from "../schema/readers";

export type GrantOutcome =
  | { ok: true; topics: Topic[] }
  | { ok: false; because: "unknown-handle" | "already-so" | "last-administrator" };

/**
 * Gives a reader a role, from the terminal of the machine alone. The site never loses its last administrator by this.
 * "unknown-handle": no person has it; editors and samples cannot sign in and take no role.
 */
export async function grantRole(handle: string, role: Role): Promise<GrantOutcome> {
  return db.transaction(async (tx) => {
    // Held by every grant, so that two administrators cannot be removed at once, each thanks to the other.
    const administrators = await lockAdministrators(tx);
    const [row] = await tx
      .select({ id: reader.id, role: reader.role })
      .from(reader)
      .where(and(eq(reader.handle, handle.trim()), eq(reader.kind, "person")))
      .for("no key update");
    if (!row) return { ok: false, because: "unknown-handle" };
    if (row.role === role) return { ok: false, because: "already-so" };
    if (row.role === "administrator" && administrators.length === 1) {
      return { ok: false, because: "last-administrator" };
    }
    await tx.update(reader).set({ role }).where(eq(reader.id, row.id));
    await recordAct(tx, null, {
      kind: "grant",
      readerId: row.id,
      before: { role: row.role, to: role },
    });
    const topics: Topic[] = [`reader:${row.id}`, "log"];
    await announce(tx, topics);
    return { ok: true, topics };
  });
}

const lockAdministrators = (tx: Transaction) =>
  tx
    .select({ id: reader.id })
    .from(reader)
    .where(and(eq(reader.role, "administrator"), eq(reader.kind, "person")))
    .orderBy(reader.id)
    .for("no key update");
