import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "../client";
import { findReaderOfSession } from "../queries/accounts";
import { act } from "../schema/acts";
import { sanction } from "../schema/moderation";
import { aModerator, anAdministrator, aReader } from "../testing/reader-factories";
import { banReader } from "./ban-reader";

const why = (readerId: number) => ({
  readerId,
  code: "abuse" as const,
  text: "Went on after a warning.",
});
const sanctionsOf = (id: number) => db.select().from(sanction).where(eq(sanction.readerId, id));

test("a banned reader may read and not write from the next click on, and the log says why", async () => {
  const moderator = await aModerator();
  const reader = await aReader();
  expect(await findReaderOfSession(reader.id, 1)).toMatchObject({ banned: false });
  const outcome = await banReader(moderator, why(reader.id));

  expect(outcome).toMatchObject({ ok: true, topics: [`reader:${reader.id}`, "log"] });
  expect(await findReaderOfSession(reader.id, 1)).toMatchObject({ id: reader.id, banned: true });
  const entries = await db.select().from(act).where(eq(act.readerId, reader.id));
  expect(entries).toMatchObject([
    { kind: "ban", actorId: moderator.id, code: "abuse", text: "Went on after a warning." },
  ]);
  expect(await sanctionsOf(reader.id)).toMatchObject([
    { kind: "ban", until: null, actId: entries[0]?.id, liftedActId: null },
  ]);
});

test("nobody, a reader and a banned moderator are refused", async () => {
  const { id } = await aReader();
  const banned = await aReader({ role: "moderator", banned: true });
  expect(await banReader(null, why(id))).toMatchObject({ because: "signed-out" });
  expect(await banReader(await aReader(), why(id))).toMatchObject({ because: "not-moderator" });
  expect(await banReader(banned, why(id))).toMatchObject({ because: "banned" });
  expect(await sanctionsOf(id)).toEqual([]);
});

test("nobody bans themselves, and moderators are banned by administrators alone", async () => {
  const moderator = await aModerator();
  const colleague = await aModerator();
  const administrator = await anAdministrator();
  const no = { ok: false, because: "not-administrator" };
  expect(await banReader(moderator, why(moderator.id))).toEqual(no);
  expect(await banReader(administrator, why(administrator.id))).toEqual(no);
  expect(await banReader(moderator, why(colleague.id))).toEqual(no);
  expect(await banReader(moderator, why(administrator.id))).toEqual(no);
  expect(await banReader(administrator, why(colleague.id))).toMatchObject({ ok: true });
});

test("a reader who is not there or whose account is gone cannot be banned", async () => {
  const moderator = await aModerator();
  const former = await aReader({ kind: "former", email: null });
  expect(await banReader(moderator, why(999_999))).toMatchObject({ because: "invalid" });
  expect(await banReader(moderator, why(former.id))).toMatchObject({ because: "invalid" });
});

test("of two bans at once the second is told that it is so already", async () => {
  const { id } = await aReader();
  const moderators = await Promise.all([1, 2, 3].map(aModerator));
  const outcomes = await Promise.all(moderators.map((moderator) => banReader(moderator, why(id))));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter(({ ok }) => !ok)).toEqual(
    Array(2).fill({ ok: false, because: "already-so" }),
  );
  expect(await sanctionsOf(id)).toHaveLength(1);
});
