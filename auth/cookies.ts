import "server-only";
import { siteUrl } from "@/env";

const secure = siteUrl.startsWith("https:");
/** Also given when a cookie is deleted: browsers refuse to delete a `__Secure-` one without them. */
export const cookieFlags = { httpOnly: true, sameSite: "lax", path: "/", secure } as const;

const named = (name: string, prefix: "__Host-" | "__Secure-") => (secure ? prefix + name : name);

// The names that next-auth 4 itself gives them (core/lib/cookie.js).
export const SESSION_COOKIE = named("next-auth.session-token", "__Secure-");
export const CSRF_COOKIE = named("next-auth.csrf-token", "__Host-");

/** Readable by public/first.js: who is signed in and in which theme, for drawing alone. */
export const HINT_COOKIE = "hint";
/** The address typed at a refused sign-in, so that the form can show it again without an address in the URL. */
export const TYPED_COOKIE = named("typed-email", "__Host-");
export const TYPED_SECONDS = 300;

export const SESSION_SECONDS = 30 * 24 * 3600;
