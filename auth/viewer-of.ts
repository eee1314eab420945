import "server-only";
import { LRUCache } from "lru-cache";
import { decode } from "next-auth/jwt";
import { z } from "zod";
import { findReaderOfSession } from "@/db/queries/accounts";
import type { Viewer } from "@/domain/viewer";
import { secret } from "@/env";

const Claims = z.object({
  sub: z
    .string()
    .regex(/^[1-9]\d{0,14}$/u)
    .transform(Number),
  sessionVersion: z.number().int(),
  exp: z.number(),
});
type Claims = z.infer<typeof Claims>;

/** Opening a cookie derives a key and takes as long as a query; what it says never changes, so each is opened once. */
const REMEMBERED = 10_000;
const opened = new LRUCache<string, Claims>({ max: REMEMBERED });

/** The reader of a session cookie; null for none, a forged, an expired or an ended one. */
export async function viewerOf(sessionCookie: string | undefined): Promise<Viewer> {
  if (!sessionCookie) return null;
  const claims = opened.get(sessionCookie) ?? (await open(sessionCookie));
  // The row decides at every request whether the session still holds.
  return claims && findReaderOfSession(claims.sub, claims.sessionVersion);
}

async function open(sessionCookie: string): Promise<Claims | null> {
  // Decoded here rather than by getServerSession, which encrypts a new cookie at every read and throws it away.
  const token = await decode({ token: sessionCookie, secret: secret() }).catch(() => null);
  const claims = Claims.safeParse(token);
  if (!claims.success) return null;
  const ttl = claims.data.exp * 1_000 - Date.now();
  if (ttl > 0) opened.set(sessionCookie, claims.data, { ttl });
  return claims.data;
}
