import { encode } from "next-auth/jwt";
import { beforeAll, expect, test } from "vitest";
import { db, sqlClient } from "@/db/client";
import { act } from "@/db/schema/acts";
import { sanction } from "@/db/schema/moderation";
import { reader } from "@/db/schema/readers";
import { settle } from "@/env";
import { viewerOf } from "./viewer-of";

const SECRET = "a secret of thirty-two characters!";
beforeAll(() => settle({ SECRET }));

let serial = 0;
async function aReader(change: Partial<typeof reader.$inferInsert> = {}) {
  const handle = `ann${++serial}`;
  const [row] = await db
    .insert(reader)
    .values({ handle, handleKey: handle, verifiedAt: new Date(), lang: "zh", ...change })
    .returning();
  if (!row) throw new Error("no row");
  return row;
}

const cookieOf = (claims: object, secret = SECRET, maxAge = 60) =>
  encode({ token: { ...claims }, secret, maxAge });
const sessionOf = ({ id }: { id: number }, sessionVersion = 1) =>
  cookieOf({ sub: String(id), sessionVersion });

async function sanctionOn(readerId: number, change: Partial<typeof sanction.$inferInsert>) {
  const [done] = await db.insert(act).values({ kind: "ban", readerId }).returning();
  const values = { readerId, kind: "ban", actId: done?.id ?? 0, ...change };
  const [row] = await db.insert(sanction).values(values).returning();
  return row;
}

test("a session knows its reader as the database has them now", async () => {
  const ann = await aReader();
  const cookie = await sessionOf(ann);
  const known = { id: ann.id, handle: ann.handle, lang: "zh", theme: "auto", verified: true };
  expect(await viewerOf(cookie)).toEqual({ ...known, role: "reader", banned: false });
  await sqlClient`update reader set role = 'moderator' where id = ${ann.id}`;
  expect(await viewerOf(cookie)).toEqual({ ...known, role: "moderator", banned: false });
});

test("a raised session version ends every session at once", async () => {
  const ann = await aReader();
  const cookie = await sessionOf(ann);
  await sqlClient`update reader set session_version = 2 where id = ${ann.id}`;
  expect(await viewerOf(cookie)).toBeNull();
});

test("a ban takes effect at the next request and touches nobody else; lifted, it ends", async () => {
  const [ann, bob] = [await aReader(), await aReader()];
  const made = await sanctionOn(ann.id, {});
  expect(await viewerOf(await sessionOf(ann))).toMatchObject({ id: ann.id, banned: true });
  expect(await viewerOf(await sessionOf(bob))).toMatchObject({ banned: false });
  const [lift] = await db.insert(act).values({ kind: "lift-ban", readerId: ann.id }).returning();
  await sqlClient`update sanction set lifted_act_id = ${lift?.id ?? 0} where id = ${made?.id ?? 0}`;
  expect(await viewerOf(await sessionOf(ann))).toMatchObject({ banned: false });
});

test("a suspension counts until its end, a mute not at all", async () => {
  const [ann, bob, eve] = [await aReader(), await aReader(), await aReader()];
  await sanctionOn(ann.id, { kind: "suspend", until: new Date(Date.now() + 60_000) });
  await sanctionOn(bob.id, { kind: "suspend", until: new Date(Date.now() - 60_000) });
  await sanctionOn(eve.id, { kind: "mute" });
  expect(await viewerOf(await sessionOf(ann))).toMatchObject({ banned: true });
  expect(await viewerOf(await sessionOf(bob))).toMatchObject({ banned: false });
  expect(await viewerOf(await sessionOf(eve))).toMatchObject({ banned: false });
});

test("no cookie, a forged, an expired and a malformed one are nobody", async () => {
  const ann = await aReader();
  const claims = { sub: String(ann.id), sessionVersion: 1 };
  const bad = [
    undefined,
    "",
    "nonsense",
    await cookieOf(claims, "another secret of 32 characters!!"),
    await cookieOf(claims, SECRET, -3_600),
    await cookieOf({ sub: String(ann.id) }),
    await cookieOf({ ...claims, sub: `${ann.id}; drop table reader` }),
    await cookieOf({ ...claims, sub: "9".repeat(40) }),
    await cookieOf({ ...claims, sub: "999999999" }),
  ];
  for (const cookie of bad) expect(await viewerOf(cookie)).toBeNull();
});
