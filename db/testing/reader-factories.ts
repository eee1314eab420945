import { handleKey } from "@/domain/handle";
import type { Reader } from "@/domain/viewer";
import { db } from "../client";
import { only } from "../only";
import { act } from "../schema/acts";
import { sanction } from "../schema/moderation";
import { reader } from "../schema/readers";
import { next } from "./next";

type ReaderChoices = Partial<Omit<Reader, "id">> & {
  email?: string | null;
  kind?: "person" | "editor" | "sample" | "former";
};

/** A reader as `getViewer` would answer them. */
export async function aReader(choices: ReaderChoices = {}): Promise<Reader> {
  const no = next();
  const { handle = `reader-${no}`, email = `reader-${no}@example.org`, kind = "person" } = choices;
  const { role = "reader", lang = "en", theme = "auto" } = choices;
  const { banned = false, verified = true } = choices;
  const own = { handle, role, lang, theme };
  const verifiedAt = verified ? new Date() : null;
  const rows = await db
    .insert(reader)
    .values({ ...own, kind, handleKey: handleKey(handle), emailKey: email, verifiedAt })
    .returning({ id: reader.id });
  const { id } = only(rows);
  if (banned) await aBan(id);
  return { id, ...own, banned, verified };
}

export const aModerator = () => aReader({ role: "moderator" });
export const anAdministrator = () => aReader({ role: "administrator" });

async function aBan(readerId: number) {
  const actId = await anAct({ kind: "ban", readerId, code: "spam" });
  await db.insert(sanction).values({ readerId, kind: "ban", actId });
}

export async function anAct(values: Partial<typeof act.$inferInsert> = {}): Promise<number> {
  const rows = await db
    .insert(act)
    .values({ kind: "hide", code: "insult", ...values })
    .returning({ id: act.id });
  return only(rows).id;
}
