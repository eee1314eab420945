import { expect, test } from "vitest";
import { ORIGIN, openDoor } from "./testing/open-door";

const write = { method: "POST", body: "x=1", headers: { origin: ORIGIN, "content-length": "3" } };

test("a write from our own page reaches the site", async () => {
  await using door = await openDoor();
  expect((await door.send("/api/votes", write)).status).toBe(200);
});

test.each([
  ["no origin", { origin: "" }],
  ["a foreign origin", { origin: "http://evil.example" }],
  ["a hidden origin", { origin: "null" }],
  ["a neighbouring site", { "sec-fetch-site": "same-site" }],
])("a write with %s is refused by name, and nothing reaches the site", async (_, headers) => {
  await using door = await openDoor();
  const answer = await door.send("/api/votes", {
    ...write,
    headers: { ...write.headers, ...headers },
  });
  expect(answer.status).toBe(403);
  expect(answer.text).toContain(ORIGIN);
  expect(answer.text).toContain("请求并非来自本站");
  expect(door.world.reached).toEqual([]);
});

test("a program that asks for JSON is refused in JSON", async () => {
  await using door = await openDoor();
  const headers = { ...write.headers, origin: "null", accept: "application/json" };
  const answer = await door.send("/api/votes", { ...write, headers });
  expect(JSON.parse(answer.text)).toMatchObject({ error: "foreign" });
});

test("a body must say its length", async () => {
  await using door = await openDoor();
  const headers = { origin: ORIGIN, "transfer-encoding": "chunked" };
  const answer = await door.send("/api/votes", { ...write, headers });
  expect(answer.status).toBe(411);
});

test("a body beyond 64 KB is refused, and the sentence arrives", async () => {
  await using door = await openDoor();
  const body = "x".repeat(3_000_000);
  const headers = { origin: ORIGIN, "content-length": `${body.length}` };
  const answer = await door.send("/api/votes", { method: "POST", headers, body });
  expect(answer.status).toBe(413);
  expect(answer.text).toContain("64 KB");
});

test.each(["OPTIONS", "TRACE", "PROPFIND"])(
  "%s is told what may be done instead",
  async (method) => {
    await using door = await openDoor();
    const answer = await door.send("/api/votes", { method });
    expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET, HEAD, POST"]);
  },
);

test("kept pages take no writes", async () => {
  await using door = await openDoor();
  const answer = await door.send("/en", write);
  expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET, HEAD"]);
});

test("what only a proxy or Next may say never comes from a client", async () => {
  await using door = await openDoor();
  const theirs = {
    "x-client-address": "6.6.6.6",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-forwarded-for": "6.6.6.6",
    "x-middleware-subrequest": "a",
    "x-nextjs-data": "1",
    "x-prerender-revalidate": "1",
    "content-security-policy": "script-src 'nonce-theirs'",
    host: "evil.example",
  };
  const { text } = await door.send("/api/viewer", { headers: theirs });
  const seen = JSON.parse(text) as Record<string, string>;
  expect(seen).toMatchObject({
    "x-client-address": "127.0.0.1",
    "x-forwarded-host": "here.test",
    "x-forwarded-proto": "http",
    host: "here.test",
  });
  expect(text).not.toMatch(/evil|theirs|6\.6\.6\.6|middleware|nextjs|prerender/u);
});
