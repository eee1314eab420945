import { z } from "zod";
import { LANGUAGE } from "./account";

/** The name of the job that sends one mail. */
export const MAIL_JOB = "send-mail";

/**
 * A mail that was asked for. `seed` makes the secret in its link, with the site's own secret: a job that runs twice
 * mails the same link, and the queue holds nothing that opens an account.
 */
export const Mail = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("link"),
    email: z.string(),
    lang: LANGUAGE,
    callbackUrl: z.string(),
    seed: z.string(),
    /** ISO time after which the link no longer works. */
    expiresAt: z.iso.datetime(),
  }),
  z.object({ kind: z.literal("verify"), email: z.string(), lang: LANGUAGE, seed: z.string() }),
]);
export type Mail = z.infer<typeof Mail>;
