import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { thread } from "@/db/schema/threads";
import { aThread } from "@/db/testing/factories";
import { expect, test } from "./support/test";

test("a reader takes a position, moves, and finds it again; others see the count within a moment", async ({
  page,
  signIn,
}) => {
  const { threadId } = await aThread();
  const path = `/en/threads/${threadId}`;
  await signIn();
  await page.goto(path);
  await expect(page.getByText("Nobody has taken a position yet")).toBeVisible();
  await page.getByText("Take a position").click();
  await page.getByRole("button", { name: "Firmly en left" }).click();
  await expect(page.getByText("Your position: Firmly en left").first()).toBeVisible();
  await page.reload();
  await page.getByText("Your position: Firmly en left").first().click();
  await page.getByRole("button", { name: "Leaning en right" }).click();
  await expect(page.getByText("Your position: Leaning en right").first()).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("1 reader has taken a position")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
});

test("in a closed thread the position is refused with the reason", async ({ page, signIn }) => {
  const { threadId } = await aThread();
  await signIn();
  await page.goto(`/zh/threads/${threadId}`);
  await page.getByText("表明立场", { exact: true }).click();
  await db.update(thread).set({ state: "closed" }).where(eq(thread.id, threadId));
  await page.locator('#position button[value="-2"]').click();
  await expect(page.getByText("这个议题已经关闭")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a position leads to the reader's own copy, which says it", async ({ page, signIn }) => {
    const { threadId } = await aThread();
    await signIn();
    await page.goto(`/en/threads/${threadId}`);
    await page.getByText("Take a position").click();
    await page.getByRole("button", { name: "Undecided" }).click();
    await expect(page).toHaveURL(`/en/threads/${threadId}/mine#position`);
    await expect(page.getByText("Your position: Undecided").first()).toBeVisible();
  });
});
