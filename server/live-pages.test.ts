import type { ServerResponse } from "node:http";
import { expect, test, vi } from "vitest";
import { ORIGIN, openDoor } from "./testing/open-door";

const answer = (status: number, type: string, text: string) => ({
  handle: async (_: unknown, response: ServerResponse) => {
    response.setHeader("set-cookie", "draft=kept");
    response.writeHead(status, type === "" ? {} : { "content-type": type });
    response.write(text);
    response.end();
  },
});

test("a live page that is not there is the whole missing page, with status 404", async () => {
  await using door = await openDoor(answer(404, "text/html", "an empty document"));
  const { status, text, headers } = await door.send("/api/x");
  expect(status).toBe(404);
  expect(text).toContain("/en/missing version 1");
  expect(text).not.toContain("empty");
  expect(headers["set-cookie"]).toEqual(["draft=kept"]);
});

test("a route handler keeps its own 404", async () => {
  await using door = await openDoor(answer(404, "application/json", '{"error":"none"}'));
  expect((await door.send("/api/x")).text).toBe('{"error":"none"}');
});

test.each(["text/html", "text/plain", ""])(
  "a fault of type '%s' is told in words",
  async (type) => {
    await using door = await openDoor(answer(500, type, "Internal Server Error at /srv/x.js:1"));
    const { status, text } = await door.send("/api/x");
    expect(status).toBe(500);
    expect(text).toContain("我们这边出了问题");
    expect(text).not.toContain("srv");
  },
);

test("a fault that Next throws is told in words, and its cause to the log alone", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  await using door = await openDoor({
    handle: async () => {
      throw new Error("secret cause");
    },
  });
  const { status, text } = await door.send("/api/x");
  expect(status).toBe(500);
  expect(text).not.toContain("secret");
  expect(`${log.mock.calls}`).toContain("secret cause");
  log.mockRestore();
});

test("while the database is gone a fault is an outage", async () => {
  await using door = await openDoor({
    ...answer(500, "text/html", ""),
    databaseAnswers: async () => false,
  });
  expect((await door.send("/api/x")).status).toBe(503);
});

test("every page says what a browser may do with it", async () => {
  await using door = await openDoor();
  for (const target of ["/en", "/en/nowhere", "/api/page", "/en/%zz"]) {
    const { headers } = await door.send(target);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["strict-transport-security"]).toBeUndefined();
  }
});

test("a site that is reached by https asks to be reached so again", async () => {
  await using door = await openDoor({ ownOrigins: ["https://here.test"] });
  const { headers } = await door.send("/en");
  expect(headers["strict-transport-security"]).toBe("max-age=31536000");
});

test("two live pages never share a nonce, and Next is told the one that the browser is", async () => {
  await using door = await openDoor();
  const [one, two] = [await door.send("/api/page"), await door.send("/api/page")];
  const policy = one.headers["content-security-policy"];
  expect((JSON.parse(one.text) as Record<string, string>)["content-security-policy"]).toBe(policy);
  expect(two.headers["content-security-policy"]).not.toBe(policy);
});

test("pages point to the rules for fetching ahead, which leave out what does something", async () => {
  await using door = await openDoor();
  expect((await door.send("/en")).headers["speculation-rules"]).toBe('"/speculation-rules.json"');
  const { headers, text } = await door.send("/speculation-rules.json");
  expect(headers["content-type"]).toBe("application/speculationrules+json");
  const [{ where }] = JSON.parse(text).prefetch;
  for (const pattern of ["/api/*", "/*/mine", "/*/sign-out*"]) {
    expect(where.and).toContainEqual({ not: { href_matches: pattern } });
  }
});

test("a write whose host a proxy renamed is still one of ours", async () => {
  await using door = await openDoor();
  const headers = { origin: ORIGIN, "content-length": "0", host: "internal:8080" };
  const { text } = await door.send("/api/votes", { method: "POST", headers });
  expect(JSON.parse(text)).toMatchObject({ host: "here.test" });
});
