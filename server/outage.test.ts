import { expect, test } from "vitest";
import { openDoor } from "./testing/open-door";

const HOUR_MS = 3_600_000;

test("while notices may be missed, every reader gets a new page and none is kept", async () => {
  await using door = await openDoor();
  await door.send("/en");
  door.world.now += 4_000;
  door.world.version = 2;
  expect((await door.send("/en")).text).toContain("version 2");
  door.world.version = 3;
  expect((await door.send("/en")).text).toContain("version 3");

  door.store.heard();
  door.store.drop(["*"]);
  door.world.version = 4;
  expect((await door.send("/en")).text).toContain("version 4");
  await door.send("/en");
  expect(door.world.renders).toHaveLength(4);
});

test("without a database kept pages are still there, say so, and no browser keeps them", async () => {
  await using door = await openDoor();
  const before = await door.send("/en");
  expect(before.text).toContain('data-outage="" hidden=""');
  door.world.now += 4_000;
  door.world.isUp = false;

  const headers = { "if-none-match": `${before.headers.etag}` };
  const during = await door.send("/en", { headers });
  expect(during.status).toBe(200);
  expect(during.text).toContain('<p data-outage="" class="x">');
  expect(during.headers["x-diptych-stale"]).toBe("database unreachable");
  expect(during.headers["cache-control"]).toBe("no-store");
  expect(during.headers["content-security-policy"]).toBeTypeOf("string");
  expect(door.world.renders).toHaveLength(1);
});

test("a page that is not in memory is refused in both languages until the database is back", async () => {
  await using door = await openDoor({ databaseAnswers: async () => false });
  door.world.now += 4_000;
  const { status, text, headers } = await door.send("/zh/threads/9");
  expect(status).toBe(503);
  expect(headers["retry-after"]).toBe("30");
  expect(text.indexOf("本站暂时连不上数据库")).toBeLessThan(
    text.indexOf("We cannot reach our database"),
  );
  expect(door.world.renders).toEqual([]);
});

test("copies are served no longer than the outage may last", async () => {
  await using door = await openDoor({ databaseAnswers: async () => false });
  await door.send("/en");
  door.world.now += HOUR_MS - 1;
  expect((await door.send("/en")).status).toBe(200);
  door.world.now += 2;
  expect((await door.send("/en")).status).toBe(503);
});

test("what was hidden before the outage stays hidden during it", async () => {
  await using door = await openDoor({ databaseAnswers: async () => false });
  await door.send("/en/arguments/1");
  door.store.drop(["/en/arguments/1"]);
  door.world.now += 4_000;
  expect((await door.send("/en/arguments/1")).status).toBe(503);
});

test("a render that fails because the database has just gone is an outage, not a fault", async () => {
  await using door = await openDoor({ databaseAnswers: async () => false });
  expect((await door.send("/en/broken")).status).toBe(503);
});

test("writes go on to the site while the database is gone, so that it can keep the draft", async () => {
  await using door = await openDoor({ databaseAnswers: async () => false });
  door.world.now += 4_000;
  const headers = { origin: "http://here.test", "content-length": "1" };
  await door.send("/api/votes", { method: "POST", headers, body: "x" });
  expect(door.world.reached).toEqual(["POST /api/votes"]);
});

test("when notices come through again, so do pages from memory", async () => {
  await using door = await openDoor();
  await door.send("/en");
  door.world.now += 4_000;
  door.world.isUp = false;
  await door.send("/en");
  door.store.drop(["*"]);
  door.store.heard();
  const { text, headers } = await door.send("/en");
  expect(text).toContain('data-outage="" hidden=""');
  expect(headers["x-diptych-stale"]).toBeUndefined();
});
