import { z } from "zod";

const DEFAULT_PORT = 3000;
const blankIsUnset = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blankIsUnset, type.optional());
const withDefault = <T extends z.ZodType>(type: T, value: z.input<T>) =>
  z.preprocess((given) => blankIsUnset(given) ?? value, type);

const Env = z.object({
  /** Where people reach the site. Unset: this machine alone, by localhost, 127.0.0.1 or [::1]. */
  SITE_URL: optional(
    z.url({ protocol: /^https?$/u, error: "must be an address like https://example.org" }),
  ),
  PORT: withDefault(z.coerce.number().int().min(1).max(65_535), DEFAULT_PORT),
  /** Unset: an embedded Postgres under DATA_DIR, with the first story in it. */
  DATABASE_URL: optional(
    z.url({
      protocol: /^postgres(ql)?$/u,
      error: "must be an address like postgres://user@host/name",
    }),
  ),
  /** For LISTEN, where DATABASE_URL leads through a transaction pooler. */
  DATABASE_LISTEN_URL: optional(
    z.url({
      protocol: /^postgres(ql)?$/u,
      error: "must be an address like postgres://user@host/name",
    }),
  ),
  /** Signs sessions and tokens. Unset: made once and kept under DATA_DIR (embedded database only). */
  SECRET: optional(z.string().min(32, "must have at least 32 characters")),
  /** Unset: mail is written to the outbox folder under DATA_DIR. */
  SMTP_URL: optional(
    z.url({ protocol: /^smtps?$/u, error: "must be an address like smtp://user:password@host" }),
  ),
  MAIL_FROM: withDefault(z.string().min(3), "Diptych <diptych@localhost>"),
  /** Shown on the contact page. */
  CONTACT_EMAIL: optional(z.email("must be an e-mail address")),
  /** Proxies whose X-Forwarded-For counts: addresses, separated by commas. */
  TRUSTED_PROXIES: withDefault(
    z.string().transform((list) =>
      list
        .split(",")
        .map((item) => item.trim())
        .filter(Boolean),
    ),
    "",
  ),
  /** Seconds for which kept pages are still served, marked, while the database cannot be reached. */
  STALE_ON_OUTAGE: withDefault(z.coerce.number().int().min(0), 3_600),
  /** `off`: the embedded site gets no sample readers and votes. */
  SAMPLE_DATA: withDefault(z.enum(["on", "off"]), "on"),
  DATA_DIR: withDefault(z.string(), ".data"),
  /** `off`: no jobs in this process; run `npm run worker` beside it. */
  WORKER: withDefault(z.enum(["on", "off"]), "on"),
  /** Multiplies every limit of domain/limits.ts: tests and loads come from one address. */
  LIMIT_SCALE: withDefault(z.coerce.number().positive(), 1),
  /** For the tests: which Chromium. */
  CHROMIUM_PATH: optional(z.string()),
});
export type Env = z.infer<typeof Env>;

/**
 * The only reader of process.env. A bad value stops the boot, not the first request that needs it.
 * @throws Error with one line a variable, fit to be shown to whoever started the site
 */
export const env: Env = readEnv();

function readEnv(): Env {
  const parsed = Env.safeParse(process.env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new Error(`The environment has wrong values.\n${lines.join("\n")}`);
  }
  return parsed.data;
}

/** The address of the site, without a slash at its end. */
export const siteUrl = (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/u, "");

/** What the start found out itself; later readers in this process, Next's bundles among them, see it too. */
export function settle(values: { DATABASE_URL?: string; SECRET?: string }): void {
  Object.assign(env, values);
  Object.assign(process.env, values);
}

/** @throws Error when asked before the start has settled it */
export function secret(): string {
  if (env.SECRET === undefined) throw new Error("SECRET is not set.");
  return env.SECRET;
}

// next-auth reads these by itself, when its route is called.
process.env["NEXTAUTH_URL"] = siteUrl;
