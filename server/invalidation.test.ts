import { beforeEach, expect, test } from "vitest";
import { instance } from "@/lib/instance";
import { dropHere, hear, reconnected, refreshLater } from "./invalidation";
import { pageStore } from "./page-store";

const page = {
  status: 200,
  headers: [],
  etag: "e",
  bodies: { identity: Buffer.of(1) },
  maxAge: 60,
};

beforeEach(() => {
  reconnected();
  pageStore.put("/en", page, pageStore.ticket());
});

test("a write here drops its pages here", () => {
  dropHere(["/en"]);
  expect(pageStore.get("/en")).toBeUndefined();
});

test.each([
  ["another process", "another"],
  ["a write of ours whose answer was lost", instance],
])("what %s announced is dropped", (_, from) => {
  hear({ from, paths: ["/en"] });
  expect(pageStore.get("/en")).toBeUndefined();
});

test("votes leave the old copy for a moment", () => {
  refreshLater(["/en"]);
  expect(pageStore.get("/en")?.isAged).toBe(true);
});

test("after a gap nothing in memory is trusted", () => {
  reconnected();
  expect(pageStore.get("/en")).toBeUndefined();
  expect(pageStore.isHearing()).toBe(true);
});
