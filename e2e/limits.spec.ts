import { SESSION_COOKIE } from "@/auth/cookies";
import { LIMITS } from "@/domain/limits";
import { type OwnSite, openOwnSite } from "./support/own-site";
import { expect, test } from "./support/test";

// Everybody else's site has limits that no test can meet.
let site: OwnSite;
test.describe.configure({ mode: "serial", timeout: 180_000 });
test.beforeAll(async () => {
  site = await openOwnSite("limits", { LIMIT_SCALE: "1" });
});
test.afterAll(async () => {
  await site.stop();
});

const post = (path: string, form: Record<string, string>, cookie = "") =>
  fetch(site.url + path, {
    method: "POST",
    redirect: "manual",
    headers: {
      accept: "application/json",
      origin: site.url,
      cookie: `${SESSION_COOKIE}=${cookie}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams(form).toString(),
  });

test("after a minute's worth of votes the next one is refused in words, and so are positions", async () => {
  const cookie = await site.session("eve");
  const vote = { argument: "1", revision: "1", vote: "quality:strong", back: "/zh/threads/1" };
  for (let times = 0; times < LIMITS.vote.times; times += 1) {
    expect((await post("/api/votes", vote, cookie)).status).toBe(200);
  }
  const refused = await post("/api/votes", vote, cookie);
  expect(refused.status).toBe(429);
  expect((await refused.json()).text).toMatch(/稍等|稍后|过一会/u);

  const position = { thread: "1", stop: "1", back: "/en/threads/1" };
  for (let times = 0; times < LIMITS.position.times; times += 1) {
    expect((await post("/api/positions", position, cookie)).status).toBe(200);
  }
  expect((await post("/api/positions", position, cookie)).status).toBe(429);
});

test("whoever tries many addresses is told to wait, and uses up nobody else's tries", async () => {
  const tries = LIMITS["sign-in-from-address"].times;
  const signIn = (email: string) =>
    post("/api/auth/callback/credentials", { email, password: "wrong", callbackUrl: "/en" });
  const outcome = async (email: string) => (await signIn(email)).headers.get("location") ?? "";
  for (let times = 0; times < tries; times += 1) {
    expect(await outcome(`nobody-${times}@example.org`)).toContain("error=wrong");
  }
  expect(await outcome("another@example.org")).toContain("error=limited");
});

test("one post too many keeps its draft and says so", async ({ page }) => {
  test.slow();
  await page
    .context()
    .addCookies([{ name: SESSION_COOKIE, value: await site.session("fay"), url: site.url }]);
  for (let times = 0; times <= LIMITS.post.times; times += 1) {
    await page.goto(`${site.url}/en/threads/2/open?camp=left`);
    await page.getByLabel("Claim").fill(`Opening number ${times}`);
    await page.getByRole("button", { name: "Post opening" }).click();
    if (times < LIMITS.post.times) await page.waitForURL(/#a\d+$/u);
  }
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText("short time");
  await expect(page.getByLabel("Claim")).toHaveValue(`Opening number ${LIMITS.post.times}`);
});
