import fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress } from "./canonical-address";
import { openDoor } from "./testing/open-door";

test.each([
  ["/en/", "/en"],
  ["/en/threads/1/?a=b", "/en/threads/1?a=b"],
  ["/en//threads///1", "/en/threads/1"],
  ["/en/threads/%31", "/en/threads/1"],
  ["/%65n/%7Ex", "/en/~x"],
  ["/en/stories/%e5%af%b9", "/en/stories/%E5%AF%B9"],
  ["//evil.example/", "/evil.example"],
  ["//", "/"],
])("%s moves to %s", (target, to) => {
  expect(readAddress(target)).toEqual({ kind: "moved", to });
});

test.each([
  ["http://evil.example/en"],
  ["*"],
  [""],
  ["/en/%"],
  ["/en/%zz"],
  ["/en/%00"],
  ["/en/%0a"],
  ["/en/%ff"],
  ["/en/threads/1#top"],
  ["/\\evil.example"],
  ["/en/\u00e9"],
  [`/en/${"a".repeat(2_000)}`],
  [`/en?${"a".repeat(10_000)}`],
])("%s is no address of ours", (target) => {
  expect(readAddress(target)).toEqual({ kind: "malformed" });
});

test("the query of an address is left as it is", () => {
  expect(readAddress("/en/threads/1/reply?to=3&x=%31?")).toEqual({
    kind: "canonical",
    path: "/en/threads/1/reply",
    search: "?to=3&x=%31?",
  });
});

test("an address moved to is canonical, and is on this site", () => {
  const part = fc.constantFrom("/", "//", "%2e", "%2F", "%5c", "a", "%41", "%e4%b8%ad", ".", "~");
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const address = readAddress(`/${parts.join("")}`);
      if (address.kind !== "moved") return;
      expect(address.to).not.toMatch(/^\/\//u);
      expect(readAddress(address.to).kind).toBe("canonical");
    }),
  );
});

test("another spelling costs no render and leaves no copy that a drop would miss", async () => {
  await using door = await openDoor();
  for (const target of ["/en/threads/%31", "/en/threads/1/", "//en/threads/1"]) {
    const { status, headers } = await door.send(target);
    expect([status, headers["location"]]).toEqual([308, "/en/threads/1"]);
  }
  expect(door.world.renders).toEqual([]);
});

test("what cannot be read is refused in words", async () => {
  await using door = await openDoor();
  const { status, text } = await door.send("/en/%zz");
  expect(status).toBe(400);
  expect(text).toContain("This address cannot be read");
});
