import fc from "fast-check";
import { expect, test } from "vitest";
import { matches } from "./drops";
import { type Page, PageStore } from "./page-store";

const page = (bytes = 10, status = 200): Page => ({
  status,
  headers: [],
  etag: "e",
  bodies: { identity: Buffer.alloc(bytes) },
  maxAge: 60,
});
function hearingStore() {
  const store = new PageStore(() => 0);
  store.heard();
  return store;
}

test("dropping thread 1 leaves thread 10, and a folder does not name itself", () => {
  expect(matches("/en/threads/10", "/en/threads/1")).toBe(false);
  expect(matches("/en/threads/1/newest", "/en/threads/1/*")).toBe(true);
  expect(matches("/en/threads/10/newest", "/en/threads/1/*")).toBe(false);
  expect(matches("/anything", "*")).toBe(true);
});

test("a render is kept exactly when no drop since it began names its page", () => {
  const paths = fc.constantFrom("/a", "/b", "/a/c");
  const drops = fc.array(fc.constantFrom("/a", "/b", "/a/*", "/b/*"), { maxLength: 5 });
  fc.assert(
    fc.property(paths, drops, drops, (path, earlier, later) => {
      const store = hearingStore();
      for (const target of earlier) store.drop([target]);
      const ticket = store.ticket();
      for (const target of later) store.drop([target]);
      store.put(path, page(), ticket);
      const isStale = later.some((target) => matches(path, target));
      expect(store.get(path) === undefined).toBe(isStale);
      for (const target of later) store.drop([target]);
      expect(store.get(path) === undefined).toBe(isStale);
    }),
  );
});

test("a render that took longer than we remember is not kept", () => {
  const store = hearingStore();
  const ticket = store.ticket();
  for (let i = 0; i < 1_001; i++) store.drop(["/b"]);
  store.put("/a", page(), ticket);
  expect(store.get("/a")).toBeUndefined();
});

test("memory is bounded, and names of missing pages cannot push real ones out", () => {
  const store = hearingStore();
  for (let i = 0; i < 300; i++) store.put(`/en/threads/${i}`, page(2 ** 20), store.ticket());
  expect(store.get("/en/threads/0")).toBeUndefined();
  expect(store.get("/en/threads/299")).toBeDefined();
  for (let i = 0; i < 50_000; i++) store.put(`/en/readers/${i}`, page(0, 404), store.ticket());
  expect(store.isMissing("/en/readers/0")).toBe(false);
  expect(store.isMissing("/en/readers/49999")).toBe(true);
  expect(store.get("/en/threads/299")).toBeDefined();
});

test("a missing page that comes to be is missed no longer", () => {
  const store = hearingStore();
  store.put("/en/threads/7", page(0, 404), store.ticket());
  store.drop(["/en/threads/7"]);
  expect(store.isMissing("/en/threads/7")).toBe(false);
});

test("a page spelled with escapes is not kept", () => {
  const store = hearingStore();
  store.put("/en/threads/%31", page(), store.ticket());
  expect(store.get("/en/threads/%31")).toBeUndefined();
});

test("while notices may be missed nothing is given out or taken in", () => {
  let now = 0;
  const store = new PageStore(() => now);
  store.put("/en", page(), store.ticket());
  store.heard();
  expect(store.get("/en")).toBeUndefined();
  store.put("/en", page(), store.ticket());
  now = 4_000;
  expect(store.get("/en")).toBeUndefined();
  expect(store.lastCopy("/en")).toBeDefined();
});
