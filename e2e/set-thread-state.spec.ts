import { aThread } from "@/db/testing/factories";
import { expect, test } from "./support/test";

test("a moderator closes a thread, and its page says so at once in both languages", async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn({ role: "moderator" });
  const { threadId } = await aThread();
  await page.goto(`/en/threads/${threadId}`);
  await expect(page.locator(`a[href*="/threads/${threadId}/open"]`).first()).toBeVisible();

  await page.goto(`/en/threads/${threadId}/state`);
  await page.getByRole("radio", { name: "Closed" }).check();
  await page.getByRole("textbox").fill("Two weeks have passed.");
  await expect(page.getByText("set a thread to: Closed")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Set the state" }).click();
  await page.waitForURL(`/en/threads/${threadId}`);

  for (const locale of ["en", "zh"]) {
    await page.goto(`/${locale}/threads/${threadId}`);
    await expect(page.locator(`a[href*="/threads/${threadId}/open"]`)).toHaveCount(0);
  }
});
