import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { HEAD, openDoor, page } from "./testing/open-door";

test("a page is rendered once, however often and with whatever query it is asked for", async () => {
  await using door = await openDoor();
  await Promise.all(["/en", "/en", "/en?a=1"].map((target) => door.send(target)));
  const again = await door.send("/en?utm_source=x");
  expect(again.text).toContain("/en version 1");
  expect(door.world.renders).toEqual(["/en"]);
});

test("an unknown path costs no render twice, and a route that cannot be none at all", async () => {
  await using door = await openDoor();
  await door.send("/en/missing");
  for (const target of ["/en/nowhere", "/en/nowhere", "/x/1", "/x/2"]) {
    const { status, text } = await door.send(target);
    expect(status).toBe(404);
    expect(text).toContain("/en/missing version 1");
  }
  expect(door.world.renders).toEqual(["/en/missing", "/en/nowhere"]);
});

test("who asks after a drop never gets the old copy, even from a render under way", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let version = 1;
  await using door = await openDoor({
    async ask(path) {
      const read = version;
      if (read === 1) await held;
      return page(read, path);
    },
  });
  const before = door.send("/en");
  await sleep(20);
  version = 2;
  door.store.drop(["/en"]);
  const after = door.send("/en");
  await sleep(20);
  release();
  expect((await before).text).toContain("version 1");
  expect((await after).text).toContain("version 2");
  expect((await door.send("/en")).text).toContain("version 2");
});

test("after votes the old copy may answer while one new render runs, and only for a moment", async () => {
  await using door = await openDoor();
  await door.send("/en");
  door.world.version = 2;
  door.store.refresh(["/en"]);
  expect((await door.send("/en")).text).toContain("version 1");
  await expect.poll(async () => (await door.send("/en")).text).toContain("version 2");
  expect(door.world.renders).toHaveLength(2);

  door.world.version = 3;
  door.store.refresh(["/en"]);
  door.world.now += 600;
  expect((await door.send("/en")).text).toContain("version 3");
});

test("a drop takes what votes alone would have left", async () => {
  await using door = await openDoor();
  await door.send("/en");
  door.world.version = 2;
  door.store.refresh(["/en"]);
  door.store.drop(["/en"]);
  expect((await door.send("/en")).text).toContain("version 2");
});

test("each encoding carries the same page under an ETag of its own, and 304 sends nothing", async () => {
  await using door = await openDoor();
  const identity = await door.send("/en");
  const br = await door.send("/en", { headers: { "accept-encoding": "gzip, br" } });
  const gzip = await door.send("/en", { headers: { "accept-encoding": "gzip, br;q=0" } });
  expect(brotliDecompressSync(br.bytes).toString()).toBe(identity.text);
  expect(gunzipSync(gzip.bytes).toString()).toBe(identity.text);
  expect(new Set([identity, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);

  const headers = { "if-none-match": `W/"x", ${identity.headers.etag}` };
  expect(await door.send("/en", { headers })).toMatchObject({ status: 304, text: "" });
  const brotli = { ...headers, "accept-encoding": "br" };
  expect(await door.send("/en", { headers: brotli })).toMatchObject({ status: 200 });
});

test("HEAD says how long the page is and sends none of it", async () => {
  await using door = await openDoor();
  const { text } = await door.send("/en");
  const head = await door.send("/en", { method: "HEAD" });
  expect(head).toMatchObject({ status: 200, text: "" });
  expect(head.headers["content-length"]).toBe(`${text.length}`);
});

test("a kept page is nobody's: it sets no cookie and varies by nothing but encoding", async () => {
  await using door = await openDoor({
    ask: async (path) => {
      const response = page(1, path);
      response.headers.set("vary", "rsc, cookie");
      return response;
    },
  });
  const headers = { cookie: "session=1", rsc: "1" };
  const answer = await door.send("/en", { headers });
  expect(answer.headers["vary"]).toBe("accept-encoding");
  expect(answer.headers["content-type"]).toBe("text/html");
});

test("an icon is rendered once, and a browser may keep it as long as Next says", async () => {
  const headers = { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" };
  let renders = 0;
  await using door = await openDoor({
    async ask() {
      renders += 1;
      return new Response("<svg/>", { headers });
    },
  });
  await door.send("/icon.svg");
  expect((await door.send("/icon.svg")).headers["cache-control"]).toBe("public, max-age=86400");
  expect(renders).toBe(1);
});

test("what Next says is for one reader is never kept", async () => {
  let renders = 0;
  await using door = await openDoor({
    async ask(path) {
      renders += 1;
      const response = page(renders, path);
      if (path === "/en/cookie") response.headers.set("set-cookie", "a=b");
      else response.headers.set("cache-control", "private, no-store");
      return response;
    },
  });
  for (const target of ["/en/cookie", "/en/private", "/en/cookie", "/en/private"]) {
    expect((await door.send(target)).headers["cache-control"]).toBe("private, no-store");
  }
  expect(renders).toBe(4);
});

test("a fault inside Next is told in both languages, with nothing of its cause, and is not kept", async () => {
  await using door = await openDoor();
  const { status, text } = await door.send("/zh/broken");
  expect(status).toBe(500);
  expect(text).toContain("我们这边出了问题");
  expect(text).toContain("Something went wrong on our side");
  expect(text).not.toContain("trace");
  const drawn = door.world.renders.length;
  await door.send("/zh/broken");
  expect(door.world.renders.length).toBeGreaterThan(drawn);
});

test("a page that fails once, as after a cut connection, is drawn again before anybody is told", async () => {
  let asked = 0;
  await using door = await openDoor({
    async ask() {
      asked += 1;
      const status = asked === 1 ? 500 : 200;
      const headers = { "content-type": "text/html", "cache-control": "s-maxage=60" };
      return new Response(HEAD, { status, headers });
    },
  });
  expect((await door.send("/en")).status).toBe(200);
  expect(asked).toBe(2);
});
