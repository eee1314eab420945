import "server-only";
import { eq } from "drizzle-orm";
import type { PendingReader } from "@/domain/account";
import type { Reader, Role, Theme } from "@/domain/viewer";
import { db, sqlClient } from "../client";
import { pendingOf, pendingRow } from "../pending-reader";
import { credential, reader } from "../schema/readers";

/** A reader as sign-in needs them. */
export interface Account {
  id: number;
  handle: string;
  emailKey: string | null;
  sessionVersion: number;
  lang: "en" | "zh";
  theme: Theme;
}

/** Whose session this is; null once the reader's sessions were ended or their account is gone. */
export async function findReaderOfSession(
  id: number,
  sessionVersion: number,
): Promise<Reader | null> {
  const [row] = await asked(id, sessionVersion);
  if (!row) return null;
  const { role, theme, lang, ...rest } = row;
  return { ...rest, role: role as Role, theme: theme as Theme, lang: languageOf(lang) };
}

interface SessionRow {
  id: number;
  handle: string;
  role: string;
  verified: boolean;
  lang: string;
  theme: string;
  banned: boolean;
}

// Asked at every request of whoever is signed in, and so by the driver itself, which has Postgres prepare it.
const asked = (id: number, sessionVersion: number) => sqlClient<SessionRow[]>`
  select r.id::float8 as id, r.handle, r.role, r.verified_at is not null as verified, r.lang, r.theme,
    is_banned(r.id) as banned
  from reader r where r.id = ${id} and r.session_version = ${sessionVersion}`;

export const findAccountById = (id: number): Promise<Account | null> =>
  findAccount(eq(reader.id, id));

/** @param emailKey in lower case */
export const findAccountByEmail = (emailKey: string): Promise<Account | null> =>
  findAccount(eq(reader.emailKey, emailKey));

/** The account and its argon2id hash, null where the reader has no password: one query, whoever is asked for. */
export async function findPassword(
  emailKey: string,
): Promise<{ id: number; hash: string | null } | null> {
  const [row] = await db
    .select({ id: reader.id, hash: credential.hash })
    .from(reader)
    .leftJoin(credential, eq(credential.readerId, reader.id))
    .where(eq(reader.emailKey, emailKey));
  return row ?? null;
}

/** What waits under a mailed link of registration; null when it was used, has expired or never was. */
export async function findPendingReader(
  hash: string,
): Promise<{ email: string; pending: PendingReader } | null> {
  return pendingOf(await pendingRow(db, hash));
}

async function findAccount(which: ReturnType<typeof eq>): Promise<Account | null> {
  const [row] = await db
    .select({
      id: reader.id,
      handle: reader.handle,
      emailKey: reader.emailKey,
      sessionVersion: reader.sessionVersion,
      lang: reader.lang,
      theme: reader.theme,
    })
    .from(reader)
    .where(which);
  return row ? { ...row, lang: languageOf(row.lang), theme: row.theme as Theme } : null;
}

const languageOf = (lang: string) => (lang.startsWith("zh") ? "zh" : "en");
