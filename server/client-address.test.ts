import { expect, test } from "vitest";
import { createClientAddress, subscriberOf } from "./client-address";
import { createMissLimit } from "./miss-limit";
import { openDoor } from "./testing/open-door";

const PROXIES = ["127.0.0.1", "10.0.0.0/8", "::1"];

test.each([
  ["a stranger's header", "203.0.113.5", "1.1.1.1", "203.0.113.5"],
  ["one proxy", "127.0.0.1", "203.0.113.5", "203.0.113.5"],
  ["a chain with a lie at its start", "127.0.0.1", "1.1.1.1, 203.0.113.5, 10.0.0.2", "203.0.113.5"],
  ["no header", "127.0.0.1", undefined, "127.0.0.1"],
  ["proxies alone", "10.0.0.1", "10.0.0.2", "10.0.0.2"],
  ["nonsense", "127.0.0.1", "203.0.113.5, unknown", "127.0.0.1"],
  ["a socket for both families", "::ffff:127.0.0.1", "203.0.113.5", "203.0.113.5"],
  ["IPv6", "::1", "2001:db8::7", "2001:db8::7"],
])("%s: the address counted", (_, peer, forwardedFor, expected) => {
  expect(createClientAddress(PROXIES)({ peer, forwardedFor })).toBe(expected);
});

test("a wrong trusted proxy is refused at the start", () => {
  expect(() => createClientAddress(["proxy.example"])).toThrow();
});

test("an IPv6 subscriber is one, whatever address of theirs they use", () => {
  expect(subscriberOf("2001:db8::1")).toBe("2001:db8:0:0");
  expect(subscriberOf("2001:0db8:0:0:ffff::2")).toBe("2001:db8:0:0");
  expect(subscriberOf("203.0.113.5")).toBe("203.0.113.5");
});

test("renders are limited by address, with a burst, and come back with time", () => {
  let now = 0;
  const takeMiss = createMissLimit(() => now);
  const waits = Array.from({ length: 121 }, () => takeMiss("203.0.113.5"));
  expect(waits.slice(0, 120)).toEqual(Array(120).fill(0));
  expect(waits[120]).toBeGreaterThan(0);
  expect(takeMiss("203.0.113.6")).toBe(0);
  now += 1_000;
  expect(
    Array.from({ length: 21 }, () => takeMiss("203.0.113.5")).filter((w) => w === 0),
  ).toHaveLength(20);
});

test("this machine itself is not limited", () => {
  const takeMiss = createMissLimit();
  expect(Array.from({ length: 500 }, () => takeMiss("127.0.0.1")).every((w) => w === 0)).toBe(true);
});

test("who is over the limit is told to wait, and pages in memory stay free", async () => {
  await using door = await openDoor({ trustedProxies: ["127.0.0.1"], now: () => 0 });
  const headers = { "x-forwarded-for": "203.0.113.5" };
  for (let id = 0; id < 120; id++) await door.send(`/zh/threads/${id}`, { headers });
  const refused = await door.send("/zh/threads/500", { headers });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect(refused.text.indexOf("打开页面过于频繁")).toBeGreaterThan(0);
  expect((await door.send("/zh/threads/1", { headers })).status).toBe(200);
});
