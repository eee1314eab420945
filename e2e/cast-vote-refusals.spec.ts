import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { thread } from "@/db/schema/threads";
import { vote } from "@/db/schema/votes";
import { anArgument, aThread } from "@/db/testing/factories";
import { aReader } from "@/db/testing/reader-factories";
import { senderFor } from "./support/sender";
import { expect, test, uniqueHandle } from "./support/test";

const named = (choices: Parameters<typeof aReader>[0] = {}) =>
  aReader({ ...choices, handle: uniqueHandle(), email: null });
const strong = (argument: number | string, more: Record<string, string> = {}) => ({
  argument: String(argument),
  revision: "1",
  vote: "quality:strong",
  ...more,
});

test("a vote is refused to nobody, to the banned, on one's own and on what is not shown", async ({
  request,
  baseURL,
}) => {
  const place = await aThread();
  const send = senderFor(request, baseURL);
  const [reader, author, banned] = [await named(), await named(), await named({ banned: true })];
  const shown = await anArgument(place, { authorId: author.id });
  const hidden = await anArgument(place, { authorId: author.id, state: "hidden" });
  const withdrawn = await anArgument(place, { authorId: author.id, state: "withdrawn" });
  const refusal = async (who: typeof reader | null, argument: number) => {
    const answer = await send(who, "/api/votes", strong(argument));
    return [answer.status(), (await answer.json()).because];
  };
  expect(await refusal(null, shown.id)).toEqual([401, "signed-out"]);
  expect(await refusal(banned, shown.id)).toEqual([403, "banned"]);
  expect(await refusal(author, shown.id)).toEqual([403, "own-argument"]);
  expect(await refusal(reader, hidden.id)).toEqual([404, "argument-gone"]);
  expect(await refusal(reader, withdrawn.id)).toEqual([404, "argument-gone"]);
  expect(await refusal(reader, 987_654_321)).toEqual([404, "argument-gone"]);
  await db.update(thread).set({ state: "closed" }).where(eq(thread.id, place.threadId));
  expect(await refusal(reader, shown.id)).toEqual([409, "thread-closed"]);
  expect(await db.select().from(vote).where(eq(vote.argumentId, shown.id))).toEqual([]);
});

test("what no page of ours would send is refused in words, never an error of the server", async ({
  request,
  baseURL,
}) => {
  const send = senderFor(request, baseURL);
  const reader = await named();
  const { id } = await anArgument(await aThread());
  const forms: (Record<string, string> | string)[] = [
    {},
    strong("0"),
    strong("-1"),
    strong("1e3"),
    strong("9".repeat(40)),
    strong(id, { vote: "quality:brilliant" }),
    strong(id, { revision: "1.5" }),
    strong(id, { extra: "field" }),
    strong(id, { revision: "77" }),
    `argument=${id}&argument=${id}&revision=1&vote=quality:strong`,
    `argument=${id}%00&revision=1&vote=quality:strong`,
    `argument=${id}&revision=1&vote=%ED%A0%80`,
    "%%%",
    "x".repeat(60_000),
  ];
  for (const form of forms) {
    const answer = await send(reader, "/api/votes", form);
    expect([answer.status(), (await answer.json()).because]).toEqual([422, "invalid"]);
  }
});

test("a body over the limit, a missing length and a foreign or null Origin change nothing", async ({
  request,
  baseURL,
}) => {
  const send = senderFor(request, baseURL);
  const reader = await named();
  const { id } = await anArgument(await aThread());
  expect((await send(reader, "/api/votes", "x".repeat(70_000))).status()).toBe(413);
  for (const origin of ["null", "https://elsewhere.example", "http://127.0.0.1:1"]) {
    const answer = await send(reader, "/api/votes", strong(id), { origin });
    expect(answer.status()).toBe(403);
    expect(await answer.text()).toContain(new URL(`${baseURL}`).port);
  }
  const crossSite = await send(reader, "/api/votes", strong(id), {
    "sec-fetch-site": "cross-site",
  });
  expect(crossSite.status()).toBe(403);
  expect(await db.select().from(vote).where(eq(vote.argumentId, id))).toEqual([]);
});

test("without script a refused vote leads to the reader's own copy, and nobody to the sign-in page", async ({
  request,
  baseURL,
}) => {
  const send = senderFor(request, baseURL);
  const place = await aThread();
  const author = await named();
  const { id } = await anArgument(place, { authorId: author.id });
  const back = `/zh/threads/${place.threadId}`;
  const html = { accept: "text/html" };
  const own = await send(author, "/api/votes", strong(id, { back }), html);
  expect(own.status()).toBe(303);
  expect(own.headers()["location"]).toBe(`${back}/mine?refused=own-argument#a${id}`);
  const nobody = await send(null, "/api/votes", strong(id, { back }), html);
  expect(nobody.headers()["location"]).toContain("/zh/sign-in?callbackUrl=");
  const planted = await send(author, "/api/votes", strong(id, { back: "//evil.example" }), html);
  expect(planted.headers()["location"]).toMatch(/^\/en/u);
});
