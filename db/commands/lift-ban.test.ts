import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "../client";
import { findReaderOfSession } from "../queries/accounts";
import { act } from "../schema/acts";
import { sanction } from "../schema/moderation";
import { aModerator, anAdministrator, aReader } from "../testing/reader-factories";
import { banReader } from "./ban-reader";
import { liftBan } from "./lift-ban";

const text = "Has apologised.";
const ban = async (readerId: number) =>
  banReader(await anAdministrator(), { readerId, code: "spam", text: "The same link, ten times." });

test("a lifted ban lets the reader write again, and the log says which entry that undoes", async () => {
  const { id } = await aReader();
  const banned = await ban(id);
  const moderator = await aModerator();
  const outcome = await liftBan(moderator, { readerId: id, text });

  expect(outcome).toMatchObject({ ok: true, topics: [`reader:${id}`, "log"] });
  expect(await findReaderOfSession(id, 1)).toMatchObject({ banned: false });
  const entries = await db.select().from(act).where(eq(act.readerId, id)).orderBy(act.id);
  expect(entries[1]).toMatchObject({
    kind: "lift-ban",
    actorId: moderator.id,
    text,
    undoes: banned.ok ? banned.actId : null,
  });
  expect(await db.select().from(sanction).where(eq(sanction.readerId, id))).toMatchObject([
    { liftedActId: entries[1]?.id },
  ]);
});

test("a reader can be banned again after that", async () => {
  const { id } = await aReader();
  await ban(id);
  await liftBan(await aModerator(), { readerId: id, text });
  expect(await ban(id)).toMatchObject({ ok: true });
  expect(await findReaderOfSession(id, 1)).toMatchObject({ banned: true });
});

test("a banned moderator cannot lift their own ban, nor can a colleague; an administrator can", async () => {
  const moderator = await aModerator();
  await ban(moderator.id);
  const asked = { readerId: moderator.id, text };
  expect(await liftBan({ ...moderator, banned: true }, asked)).toMatchObject({ because: "banned" });
  expect(await liftBan(await aModerator(), asked)).toMatchObject({ because: "not-administrator" });
  expect(await liftBan(await anAdministrator(), asked)).toMatchObject({ ok: true });
});

test("nobody and a reader are refused; where no ban stands it is so already", async () => {
  const { id } = await aReader();
  expect(await liftBan(await aModerator(), { readerId: id, text })).toMatchObject({
    because: "already-so",
  });
  expect(await liftBan(await aModerator(), { readerId: 999_999, text })).toMatchObject({
    because: "invalid",
  });
  await ban(id);
  expect(await liftBan(null, { readerId: id, text })).toMatchObject({ because: "signed-out" });
  expect(await liftBan(await aReader(), { readerId: id, text })).toMatchObject({
    because: "not-moderator",
  });
});

test("of two at once one is told that it is so already", async () => {
  const { id } = await aReader();
  await ban(id);
  const moderators = await Promise.all([1, 2].map(aModerator));
  const outcomes = await Promise.all(
    moderators.map((moderator) => liftBan(moderator, { readerId: id, text })),
  );
  expect(outcomes.map((outcome) => outcome.ok || outcome.because).toSorted()).toEqual([
    "already-so",
    true,
  ]);
});
