import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "../client";
import { thread } from "../schema/threads";
import { anArgument, aThread } from "../testing/factories";
import { anOpeningIn, aReplyTo, argumentsIn, idOf } from "../testing/posting-factories";
import { aReader } from "../testing/reader-factories";
import { whileHeld } from "../testing/while-held";
import { postArgument } from "./post-argument";

test("a form sent twice makes one argument, and the second answer leads to it", async () => {
  const author = await aReader();
  const form = anOpeningIn(await aThread());
  const first = await postArgument(author, form);
  const second = await postArgument(author, { ...form, claim: "Other words" });
  expect(idOf(second)).toBe(idOf(first));
  expect(await argumentsIn(form.threadId)).toHaveLength(1);
});

test("a form of which eight copies arrive at once makes one argument", async () => {
  const author = await aReader();
  const form = anOpeningIn(await aThread());
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => postArgument(author, form)));
  expect(new Set(outcomes.map(idOf)).size).toBe(1);
  expect(await argumentsIn(form.threadId)).toHaveLength(1);
});

test("a form sent again after the thread has closed still leads to its argument", async () => {
  const author = await aReader();
  const form = anOpeningIn(await aThread());
  const first = await postArgument(author, form);
  await db.update(thread).set({ state: "closed" }).where(eq(thread.id, form.threadId));
  expect(idOf(await postArgument(author, form))).toBe(idOf(first));
});

test("two readers whose forms carry the same key post one each", async () => {
  const form = anOpeningIn(await aThread());
  const one = idOf(await postArgument(await aReader(), form));
  expect(idOf(await postArgument(await aReader(), form))).not.toBe(one);
});

test("replies to one argument that arrive together all land", async () => {
  const parent = await anArgument(await aThread());
  const authors = await Promise.all(Array.from({ length: 6 }, () => aReader()));
  const outcomes = await Promise.all(authors.map((each) => postArgument(each, aReplyTo(parent))));
  expect(new Set(outcomes.map(idOf)).size).toBe(6);
});

test("a thread that closes mid-sentence refuses the rebuttal", async () => {
  const own = await aThread();
  const parent = await anArgument(own);
  const author = await aReader();
  const close = sql`update thread set state = 'closed' where id = ${own.threadId}`;
  const posted = await whileHeld(close, () => postArgument(author, aReplyTo(parent)));
  expect(posted).toEqual({ ok: false, because: "thread-closed" });
  expect(await argumentsIn(own.threadId)).toHaveLength(1);
});

test("an argument that goes mid-sentence takes no reply", async () => {
  const own = await aThread();
  const parent = await anArgument(own);
  const author = await aReader();
  const withdraw = sql`update argument set state = 'withdrawn' where id = ${parent.id}`;
  const posted = await whileHeld(withdraw, () => postArgument(author, aReplyTo(parent)));
  expect(posted).toEqual({ ok: false, because: "argument-gone" });
  expect(await argumentsIn(own.threadId)).toHaveLength(1);
});
