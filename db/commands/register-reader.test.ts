import { eq } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { handleKey } from "@/domain/handle";
import { db } from "../client";
import { findPendingReader } from "../queries/accounts";
import { credential, reader, token } from "../schema/readers";
import { type Registering, registerReader } from "./register-reader";
import { verifyReader } from "./verify-reader";

const queued: object[] = [];
vi.mock("../enqueue", () => ({
  enqueue: async (_: unknown, name: string, job: object) => void queued.push({ name, ...job }),
}));

let serial = 0;
beforeEach(() => {
  queued.length = 0;
  serial += 1;
});

const inAnHour = () => new Date(Date.now() + 3_600_000);

function registering(change: Partial<Registering> & { handle?: string } = {}): Registering {
  const { handle = `newcomer${serial}`, ...rest } = change;
  const name = `${handle}-${serial}-${queued.length}-${Math.random()}`;
  return {
    email: `${handle}${serial}@example.org`,
    pending: {
      handle,
      passwordHash: "a hash",
      lang: "zh",
      callbackUrl: "/zh/threads/3",
      termsAt: "2026-11-01T10:00:00.000Z",
    },
    seed: name,
    tokenHash: `hash of ${name}`,
    expiresAt: inAnHour(),
    ...rest,
  };
}

const readersCalled = (handle: string) =>
  db
    .select()
    .from(reader)
    .where(eq(reader.handleKey, handleKey(handle)));

test("registering makes no reader, and one mail", async () => {
  const form = registering();
  expect(await registerReader(form)).toEqual({ ok: true });
  expect(await readersCalled(form.pending.handle)).toEqual([]);
  expect(queued).toEqual([
    { name: "send-mail", kind: "verify", email: form.email, lang: "zh", seed: form.seed },
  ]);
});

test("a form sent twice makes one mail, and the last wording counts", async () => {
  const form = registering();
  const again = { ...form, pending: { ...form.pending, handle: "second-thought" } };
  await Promise.all([registerReader(form), registerReader(form), registerReader(form)]);
  await registerReader(again);
  expect(queued).toHaveLength(1);
  expect((await findPendingReader(form.tokenHash))?.pending.handle).toBe("second-thought");
});

test("a known address is answered like an unknown one, and leaves the same traces", async () => {
  const first = registering({ handle: "known-one" });
  await registerReader(first);
  await verifyReader(first.tokenHash, null);
  queued.length = 0;
  const second = registering({ handle: "other-name", email: first.email });
  expect(await registerReader(second)).toEqual({ ok: true });
  expect(queued).toHaveLength(1);
  expect(await findPendingReader(second.tokenHash)).not.toBeNull();
});

test("a handle that looks like another's is taken", async () => {
  const first = registering({ handle: "Modem" });
  await registerReader(first);
  await verifyReader(first.tokenHash, null);
  queued.length = 0;
  const second = registering({ handle: "m0dern" });
  expect(await registerReader(second)).toEqual({ ok: false, because: "taken" });
  expect(queued).toEqual([]);
});

test("pressing the mailed link's button makes the reader, verified, with their password and language", async () => {
  const form = registering();
  await registerReader(form);
  const outcome = await verifyReader(form.tokenHash, null);
  const [row] = await readersCalled(form.pending.handle);
  expect(outcome).toEqual({
    ok: true,
    callbackUrl: "/zh/threads/3",
    reader: { id: row?.id, handle: row?.handle, theme: "auto", sessionVersion: 1 },
  });
  expect(row).toMatchObject({ emailKey: form.email, lang: "zh", role: "reader", kind: "person" });
  expect(row?.verifiedAt).not.toBeNull();
  expect(row?.termsAt).toEqual(new Date(form.pending.termsAt));
  const [kept] = await db
    .select()
    .from(credential)
    .where(eq(credential.readerId, row?.id ?? 0));
  expect(kept?.hash).toBe("a hash");
});

test("a used link keeps nothing of what was written", async () => {
  const form = registering();
  await registerReader(form);
  await verifyReader(form.tokenHash, null);
  const [row] = await db.select().from(token).where(eq(token.hash, form.tokenHash));
  expect(row?.payload).toBeNull();
});

test("of two presses at once one makes the reader and the other is told that the link is used", async () => {
  const form = registering();
  await registerReader(form);
  const outcomes = await Promise.all([1, 2, 3].map(() => verifyReader(form.tokenHash, null)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((o) => !o.ok && o.because === "link")).toHaveLength(2);
});

test("two newcomers who confirm one handle at once: one has it, the other chooses another", async () => {
  const one = registering({ handle: "both-want" });
  const two = registering({ handle: "b0th_want" });
  await registerReader(one);
  await registerReader(two);
  const outcomes = await Promise.all([one, two].map((f) => verifyReader(f.tokenHash, null)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const loser = outcomes.findIndex((outcome) => !outcome.ok);
  expect(outcomes[loser]).toEqual({ ok: false, because: "taken" });
  const again = await verifyReader((loser === 0 ? one : two).tokenHash, "third-choice");
  expect(again).toMatchObject({ ok: true, reader: { handle: "third-choice" } });
});

test("an address that was confirmed meanwhile by another link makes no second reader", async () => {
  const one = registering({ handle: "same-mail-a", email: "same@example.org" });
  const two = registering({ handle: "same-mail-b", email: "same@example.org" });
  await registerReader(one);
  await registerReader(two);
  await verifyReader(one.tokenHash, null);
  expect(await verifyReader(two.tokenHash, null)).toEqual({ ok: false, because: "known" });
});

test("an expired, an unknown and a sign-in link make nobody", async () => {
  const late = registering({ expiresAt: new Date(Date.now() - 1_000) });
  await registerReader(late);
  await db.insert(token).values({
    hash: "a sign-in link",
    purpose: "link",
    email: "x@example.org",
    payload: late.pending,
    expiresAt: inAnHour(),
  });
  for (const hash of [late.tokenHash, "never mailed", "a sign-in link"]) {
    expect(await verifyReader(hash, null)).toEqual({ ok: false, because: "link" });
    expect(await findPendingReader(hash)).toBeNull();
  }
});
