import { expect, test } from "vitest";
import { routeKinds } from "./routes";

const route = (page: string) => ({
  page,
  regex: `^${page.replace(/\/\[\w+\]/gu, "/([^/]+?)")}(?:/)?$`,
});
const kindOf = routeKinds(
  ["/", "/api/votes", "/icon.svg", "/[locale]/sign-in", "/[locale]", "/[locale]/threads/[id]"].map(
    route,
  ),
  { routes: {}, dynamicRoutes: { "/[locale]": {}, "/[locale]/threads/[id]": {} } },
  new Set(["/first.js"]),
);

test.each([
  ["/", "live"],
  ["/api/votes", "live"],
  ["/icon.svg", "live"],
  ["/en/sign-in", "live"],
  ["/zh", "kept"],
  ["/en/threads/1", "kept"],
  ["/en/threads/a.b", "kept"],
  ["/first.js", "file"],
  ["/_next/static/chunks/a.js", "file"],
])("%s is %s", (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test.each([
  "/EN/threads/1",
  "/de/threads/1",
  "/en/threads/1/2/3",
  "/en/threads/..",
  "/en/threads/%E4%B8%AD",
  "/wp-login.php",
  "/_next/image",
  "/_next/data/x.json",
  "/_not-found",
])("%s is nothing of ours, known without asking", (path) => {
  expect(kindOf(path)).toBe("none");
});
