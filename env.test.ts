import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

test.each([
  ["SITE_URL", "example.org", "an address like https://example.org"],
  ["SITE_URL", "ftp://example.org", "an address like https://example.org"],
  ["SITE_URL", "https://example.org/forum", "an address without a path"],
  ["PORT", "eighty", "a whole number from 1 to 65535"],
  ["PORT", "0", "a whole number from 1 to 65535"],
  ["PORT", "70000", "a whole number from 1 to 65535"],
  ["PORT", "80.5", "a whole number from 1 to 65535"],
  ["DATABASE_URL", "mysql://localhost/x", "an address like postgres://"],
  ["DATABASE_LISTEN_URL", "localhost", "an address like postgres://"],
  ["SECRET", "short", "at least 32 characters"],
  ["SMTP_URL", "mail.example.org", "an address like smtp://"],
  ["MAIL_FROM", "nobody", "an e-mail address"],
  ["CONTACT_EMAIL", "nobody", "an e-mail address"],
  ["STALE_ON_OUTAGE", "-1", "a number of seconds"],
  ["STALE_ON_OUTAGE", "an hour", "a number of seconds"],
  ["FIRST_STORY", "yes", "on or off"],
  ["SAMPLE_DATA", "1", "on or off"],
  ["WORKER", "no", "on or off"],
  ["LIMIT_SCALE", "0", "a number above 0"],
])("a wrong %s (%s) is refused by its name, in one sentence", async (name, value, must) => {
  vi.stubEnv(name, value);
  const refusal = await import("./env").then(
    () => undefined,
    (error: Error) => error,
  );
  expect(refusal?.name).toBe("PlainError");
  expect(refusal?.message).toMatch(new RegExp(`^${name} must be ${must}[^\\n]*\\.$`, "u"));
});

test("every wrong variable is named at once, and no secret is repeated", async () => {
  vi.stubEnv("PORT", "x");
  vi.stubEnv("SECRET", "tell-nobody");
  const message = await import("./env").then(
    () => "",
    (error: Error) => error.message,
  );
  expect(message).toMatch(/PORT .*\nSECRET /u);
  expect(message).not.toContain("tell-nobody");
});

test("a variable that is set to nothing counts as unset", async () => {
  vi.stubEnv("SITE_URL", "");
  vi.stubEnv("PORT", "");
  const { siteUrl } = await import("./env");
  expect(siteUrl).toBe("http://localhost:3000");
});

test("the address of the site has no slash at its end", async () => {
  vi.stubEnv("SITE_URL", "https://example.org/");
  const { siteUrl } = await import("./env");
  expect(siteUrl).toBe("https://example.org");
});
