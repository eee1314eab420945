import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { secret } from "@/env";

/** next-auth 4's own double-submit pair (core/lib/csrf-token.js), made only after our origin check. */
export function csrfPair(): { token: string; cookie: string } {
  const token = randomBytes(32).toString("hex");
  const hash = createHash("sha256")
    .update(token + secret())
    .digest("hex");
  return { token, cookie: `${token}|${hash}` };
}
