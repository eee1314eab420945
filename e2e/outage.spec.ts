import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { SESSION_COOKIE } from "@/auth/cookies";
import { type OwnSite, openOwnSite } from "./support/own-site";
import { expect, test } from "./support/test";

// Longer than the front door waits before it takes silence for an outage.
const UNTIL_NOTICED_MS = 5_000;
const CLAIM = "A careful answer that took twenty minutes to write.";

test.describe.configure({ mode: "serial", timeout: 240_000 });

let site: OwnSite;
test.beforeAll(async () => {
  site = await openOwnSite("outage");
});
test.afterAll(async () => {
  await site.stop();
});

const vote = (cookie: string) =>
  fetch(`${site.url}/api/votes`, {
    method: "POST",
    headers: {
      accept: "application/json",
      origin: site.url,
      cookie: `${SESSION_COOKIE}=${cookie}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "argument=1&revision=1&vote=quality:strong&back=/en/threads/1",
  });
const openReply = async (page: Page, cookie: string) => {
  await page.context().addCookies([{ name: SESSION_COOKIE, value: cookie, url: site.url }]);
  await page.goto(`${site.url}/en/threads/1/reply?to=1`);
  await page.getByLabel("Claim").fill(CLAIM);
};

test("while the database is gone pages go on, marked; writes say so and keep the draft; all comes back by itself", async ({
  page,
}) => {
  const cookie = await site.session("ada");
  const thread = `${site.url}/en/threads/1`;
  const before = await fetch(thread);
  expect(before.headers.get("x-diptych-stale")).toBeNull();
  await openReply(page, cookie);

  await site.stopDatabase();
  await pause(UNTIL_NOTICED_MS);
  const kept = await fetch(thread);
  expect(kept.status).toBe(200);
  expect(kept.headers.get("x-diptych-stale")).not.toBeNull();
  expect((await fetch(`${site.url}/zh/arguments/5`)).status).toBe(503);
  expect(await (await vote(cookie)).json()).toMatchObject({ ok: false, because: "database-gone" });
  await page.getByRole("button", { name: "Post rebuttal" }).click();
  await expect(page.getByRole("alert").first()).toContainText("We cannot save anything right now");
  await expect(page.getByLabel("Claim")).toHaveValue(CLAIM);

  await site.startDatabase();
  await expect
    .poll(async () => (await fetch(thread)).headers.get("x-diptych-stale"), { timeout: 30_000 })
    .toBeNull();
  await expect.poll(async () => (await vote(cookie)).status, { timeout: 15_000 }).toBe(200);
  await page.getByRole("button", { name: "Post rebuttal" }).click();
  await expect(page).toHaveURL(/\/en\/threads\/1#a\d+$|\/en\/arguments\/\d+$/u, {
    timeout: 20_000,
  });
  await expect(page.getByRole("heading", { name: CLAIM })).toBeVisible();
});

test("connections cut in the middle of many writes cost those writes at most, never the site", async () => {
  const cookies = await Promise.all(["bea", "cyd", "dov"].map((handle) => site.session(handle)));
  for (let round = 0; round < 4; round += 1) {
    const votes = cookies.flatMap((cookie) => Array.from({ length: 8 }, () => vote(cookie)));
    await pause(20 * round);
    await site.cutConnections();
    for (const answer of await Promise.all(votes)) expect([200, 503]).toContain(answer.status);
  }
  await expect
    .poll(async () => (await vote(cookies[0] ?? "")).status, { timeout: 15_000 })
    .toBe(200);
  expect((await fetch(`${site.url}/en/threads/2`)).status).toBe(200);
});
