import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "../client";
import { act } from "../schema/acts";
import { reader } from "../schema/readers";
import { anAdministrator, aReader } from "../testing/reader-factories";
import { grantRole } from "./grant-role";

const rowOf = async (id: number) => (await db.select().from(reader).where(eq(reader.id, id)))[0];

test("the terminal makes a reader an administrator, and the log says so without an actor", async () => {
  const { id, handle } = await aReader();
  const before = await rowOf(id);
  const outcome = await grantRole(` ${handle} `, "administrator");

  expect(outcome).toEqual({ ok: true, topics: [`reader:${id}`, "log"] });
  expect(await rowOf(id)).toEqual({ ...before, role: "administrator" });
  expect(await db.select().from(act).where(eq(act.readerId, id))).toMatchObject([
    { kind: "grant", actorId: null, before: { role: "reader", to: "administrator" } },
  ]);
});

test("a handle that nobody has, an editor's and a sample's are refused", async () => {
  const unknown = { ok: false, because: "unknown-handle" };
  const editor = await aReader({ kind: "editor", email: null });
  const sample = await aReader({ kind: "sample", email: null });
  expect(await grantRole("nobody-has-this", "moderator")).toEqual(unknown);
  expect(await grantRole(editor.handle, "moderator")).toEqual(unknown);
  expect(await grantRole(sample.handle, "moderator")).toEqual(unknown);
});

test("the role that a reader has is so already, and is not logged again", async () => {
  const { id, handle } = await aReader({ role: "moderator" });
  expect(await grantRole(handle, "moderator")).toEqual({ ok: false, because: "already-so" });
  expect(await db.select().from(act).where(eq(act.readerId, id))).toEqual([]);
});

test("the last administrator stays, also when two are removed at once", async () => {
  await db.update(reader).set({ role: "reader" });
  const two = [await anAdministrator(), await anAdministrator()];
  const outcomes = await Promise.all(two.map(({ handle }) => grantRole(handle, "reader")));
  expect(outcomes.map((outcome) => outcome.ok || outcome.because).toSorted()).toEqual([
    "last-administrator",
    true,
  ]);
  const left = await db.select().from(reader).where(eq(reader.role, "administrator"));
  expect(left).toHaveLength(1);
});
