import { cookies } from "next/headers";
import { cookieFlags, TYPED_COOKIE, TYPED_SECONDS } from "@/auth/cookies";
import type { SignInRefusal } from "@/domain/account";
import type { Spent } from "@/domain/limits";
import { siteUrl } from "@/env";
import type { SignIn } from "./sign-in";

const LONGEST_TYPED = 254;

export const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });

export const missing = (): Response =>
  new Response("Not found\n", { status: 404, headers: { "cache-control": "no-store" } });

/** Back to the form, with the reason and, if it was a limit, the minutes to wait. */
export async function refuse(
  { language, back, typed }: SignIn,
  reason: SignInRefusal,
  limit?: Spent,
): Promise<Response> {
  const query = new URLSearchParams({ error: reason, callbackUrl: back });
  if (limit && !limit.ok) query.set("minutes", String(Math.ceil(limit.retryAfterSeconds / 60)));
  await rememberTyped(typed);
  return seeOther(`/${language}/sign-in?${query}`);
}

/** In a cookie for five minutes rather than in the address, which lands in histories and logs. */
export async function rememberTyped(typed: string): Promise<void> {
  const flags = { ...cookieFlags, maxAge: TYPED_SECONDS };
  (await cookies()).set(TYPED_COOKIE, typed.slice(0, LONGEST_TYPED).toWellFormed(), flags);
}

/**
 * next-auth's answer, or null where it refused. It leads to a path rather than to the site's full address: whoever
 * came by 127.0.0.1 would lose the new cookie on the way to localhost.
 */
export async function accepted(answer: Response): Promise<Response | null> {
  const to = new URL(answer.headers.get("location") ?? "/api/auth/error?error=none", siteUrl);
  if (to.pathname.startsWith("/api/auth/") || to.searchParams.has("error")) return null;
  (await cookies()).delete({ name: TYPED_COOKIE, ...cookieFlags });
  const headers = new Headers(answer.headers);
  headers.set("location", to.pathname + to.search + to.hash);
  headers.set("cache-control", "no-store");
  return new Response(null, { status: 303, headers });
}
