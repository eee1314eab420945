import "server-only";
import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import type { Theme } from "@/domain/viewer";
import { secret } from "@/env";
import { cookieFlags, SESSION_COOKIE, SESSION_SECONDS } from "./cookies";
import { clearHint, setHint } from "./hint";

interface Starting {
  id: number;
  sessionVersion: number;
  handle: string;
  theme: Theme;
}

/** The same cookie that next-auth sets, for those whom we have just made a reader. */
export async function startSession(reader: Starting): Promise<void> {
  const token = { sub: String(reader.id), sessionVersion: reader.sessionVersion };
  const value = await encode({ token, secret: secret(), maxAge: SESSION_SECONDS });
  (await cookies()).set(SESSION_COOKIE, value, { ...cookieFlags, maxAge: SESSION_SECONDS });
  await setHint(reader);
}

/** Ours: next-auth's answer passes through Next's cookie jar, which drops Max-Age=0 and keeps an empty cookie. */
export async function endSession(): Promise<void> {
  (await cookies()).delete({ name: SESSION_COOKIE, ...cookieFlags });
  await clearHint();
}
