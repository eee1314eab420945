import "server-only";
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
});

/** The reader of a session cookie; null for none, a forged, an expired or an ended one. */
export async function viewerOf(sessionCookie: string | undefined): Promise<Viewer> {
  if (!sessionCookie) return null;
  // Decoded here rather than by getServerSession, which encrypts a new cookie at every read and throws it away.
  const opened = await decode({ token: sessionCookie, secret: secret() }).catch(() => null);
  const claims = Claims.safeParse(opened);
  return claims.success ? findReaderOfSession(claims.data.sub, claims.data.sessionVersion) : null;
}
