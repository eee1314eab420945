import { expect, test } from "@playwright/test";

test("whoever watches the site is told that database and worker do their work", async ({
  request,
}) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toContain("no-store");
  expect(await answer.json()).toEqual({ database: "ok", worker: "ok" });
});

for (const [language, lang] of [
  ["en", "en"],
  ["zh", "zh-Hans"],
] as const) {
  test(`a site begins with the first story (${language})`, async ({ page }) => {
    await page.goto(`/${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator(`a[href^="/${language}/stories/"]`).first()).toBeVisible();
  });
}
