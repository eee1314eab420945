import { z } from "zod";
import { PlainError } from "./lib/plain-error.mjs";

const DEFAULT_PORT = 3000;
const must = (be: string) => ({ error: `must be ${be}` });
const whole = (be: string) => z.coerce.number(must(be)).int(must(be));
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/u,
  ...must("an address like postgres://user@host/name"),
});
const onOff = z.enum(["on", "off"], must("on or off"));
const PORT_RANGE = "a whole number from 1 to 65535";
const blankIsUnset = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blankIsUnset, type.optional());
const withDefault = <T extends z.ZodType>(type: T, value: z.input<T>) =>
  z.preprocess((given) => blankIsUnset(given) ?? value, type);

const Env = z.object({
  /** Where people reach the site. Unset: this machine alone, by localhost, 127.0.0.1 or [::1]. */
  SITE_URL: optional(
    z
      .url({ protocol: /^https?$/u, ...must("an address like https://example.org") })
      .refine(
        (url) => !URL.canParse(url) || new URL(url).pathname === "/",
        must("an address without a path, like https://example.org"),
      ),
  ),
  PORT: withDefault(
    whole(PORT_RANGE).min(1, must(PORT_RANGE)).max(65_535, must(PORT_RANGE)),
    DEFAULT_PORT,
  ),
  /** The address to listen on. Unset: 0.0.0.0 with SITE_URL, else 127.0.0.1. */
  HOST: optional(z.string()),
  /** Unset: an embedded Postgres under DATA_DIR, with the first story in it. */
  DATABASE_URL: optional(postgresUrl),
  /** For LISTEN, where DATABASE_URL leads through a transaction pooler. */
  DATABASE_LISTEN_URL: optional(postgresUrl),
  /** Signs sessions and tokens. Unset: made once and kept under DATA_DIR (embedded database only). */
  SECRET: optional(
    z.string().min(32, must("at least 32 characters long, as from: openssl rand -hex 32")),
  ),
  /** Unset: mail is written to the outbox folder under DATA_DIR. */
  SMTP_URL: optional(
    z.url({ protocol: /^smtps?$/u, ...must("an address like smtp://user:password@host") }),
  ),
  MAIL_FROM: withDefault(
    z.string().includes("@", must("an e-mail address, with or without a name before it")),
    "Diptych <diptych@localhost>",
  ),
  /** Shown on the contact page. */
  CONTACT_EMAIL: optional(z.email(must("an e-mail address"))),
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
  STALE_ON_OUTAGE: withDefault(
    whole("a number of seconds").min(0, must("a number of seconds")),
    3_600,
  ),
  /** Whether the first story is loaded. Unset: only into the embedded database. */
  FIRST_STORY: optional(onOff),
  /** `off`: no sample readers and votes beside the first story. */
  SAMPLE_DATA: withDefault(onOff, "on"),
  DATA_DIR: withDefault(z.string(), ".data"),
  /** `off`: no jobs in this process; run `npm run worker` beside it. */
  WORKER: withDefault(onOff, "on"),
  /** Multiplies every limit of domain/limits.ts: tests and loads come from one address. */
  LIMIT_SCALE: withDefault(
    z.coerce.number(must("a number above 0")).positive(must("a number above 0")),
    1,
  ),
  /** Set by npm, and only by npm. */
  npm_lifecycle_event: optional(z.string()),
  /** For the tests: which Chromium. */
  CHROMIUM_PATH: optional(z.string()),
});
export type Env = z.infer<typeof Env>;

/**
 * The only reader of process.env. A bad value stops the boot, not the first request that needs it.
 * @throws PlainError with one sentence a variable
 */
export const env: Env = readEnv();

function readEnv(): Env {
  const parsed = Env.safeParse(process.env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}.`);
    throw new PlainError([...new Set(faults)].join("\n"));
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

/** For a program started by us: our environment with these values in place of its own. */
export const environmentWith = (values: Record<string, string>) => ({ ...process.env, ...values });

/** @throws Error when asked before the start has settled it */
export function secret(): string {
  if (env.SECRET === undefined) throw new Error("SECRET is not set.");
  return env.SECRET;
}

// next-auth reads these by itself, when its route is called.
process.env["NEXTAUTH_URL"] = siteUrl;
