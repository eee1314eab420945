import "server-only";
import { createHash, createHmac, randomUUID } from "node:crypto";
import { secret } from "@/env";

/** What a mail job is told instead of the secret. */
export const newSeed = (): string => randomUUID();

/** The secret that stands in a mailed link: always the same for a seed, and out of reach without the site's own. */
export const mailedSecret = (seed: string): string =>
  createHmac("sha256", secret()).update(`mailed link ${seed}`).digest("base64url");

/** What is kept of it, as next-auth makes it (core/lib/utils.js, hashToken). */
export const hashOfMailed = (mailed: string): string =>
  createHash("sha256")
    .update(mailed + secret())
    .digest("hex");
