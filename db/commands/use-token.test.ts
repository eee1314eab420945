import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "../client";
import { token } from "../schema/readers";
import { keepToken } from "./keep-token";
import { useToken as takeToken } from "./use-token";

const inAnHour = () => new Date(Date.now() + 3_600_000);

test("a link works once, also when it is used twice at the same moment", async () => {
  const expiresAt = inAnHour();
  await keepToken({ hash: "once", email: "ann@example.org", expiresAt });
  const answers = await Promise.all([1, 2, 3].map(() => takeToken("once", "ann@example.org")));
  expect(answers.filter((answer) => answer !== null)).toEqual([{ expiresAt }]);
});

test("a link works for its own address alone, and a try with another does not spend it", async () => {
  await keepToken({ hash: "foreign", email: "ann@example.org", expiresAt: inAnHour() });
  expect(await takeToken("foreign", "bob@example.org")).toBeNull();
  expect(await takeToken("foreign", "ann@example.org")).not.toBeNull();
});

test("an expired link and one of another purpose do not work", async () => {
  await keepToken({ hash: "late", email: "ann@example.org", expiresAt: new Date(Date.now() - 1) });
  await db.insert(token).values({
    hash: "verify",
    purpose: "verify",
    email: "ann@example.org",
    expiresAt: inAnHour(),
  });
  expect(await takeToken("late", "ann@example.org")).toBeNull();
  expect(await takeToken("verify", "ann@example.org")).toBeNull();
});

test("a mail job that runs again does not bring a used link back", async () => {
  const link = { hash: "again", email: "ann@example.org", expiresAt: inAnHour() };
  await keepToken(link);
  await takeToken(link.hash, link.email);
  await keepToken(link);
  expect(await takeToken(link.hash, link.email)).toBeNull();
});

test("tokens that ended more than a day ago are swept", async () => {
  const old = new Date(Date.now() - 25 * 3_600_000);
  await db.insert(token).values({ hash: "old", purpose: "link", email: "a@b", expiresAt: old });
  await keepToken({ hash: "new", email: "ann@example.org", expiresAt: inAnHour() });
  expect(await db.select().from(token).where(eq(token.hash, "old"))).toEqual([]);
});
