import "server-only";
import { cookies } from "next/headers";
import type { Theme } from "@/domain/viewer";
import { cookieFlags, HINT_COOKIE, SESSION_SECONDS } from "./cookies";

const flags = { ...cookieFlags, httpOnly: false };
const hintOf = ({ handle, theme }: { handle: string; theme: Theme }) => `${handle}\n${theme}`;

/** Next encodes the value on its way out; public/first.js decodes it. */
export async function setHint(reader: { handle: string; theme: Theme }): Promise<void> {
  (await cookies()).set(HINT_COOKIE, hintOf(reader), { ...flags, maxAge: SESSION_SECONDS });
}

export async function clearHint(): Promise<void> {
  (await cookies()).delete({ name: HINT_COOKIE, ...flags });
}

/** Brings the hint in line with who is really signed in; for route handlers and actions. */
export async function mendHint(reader: { handle: string; theme: Theme } | null): Promise<void> {
  const hint = (await cookies()).get(HINT_COOKIE)?.value;
  if (reader === null && hint !== undefined) await clearHint();
  if (reader !== null && hint !== hintOf(reader)) await setHint(reader);
}
