import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { thread } from "@/db/schema/threads";
import { anArgument, aThread } from "@/db/testing/factories";
import { aReader } from "@/db/testing/reader-factories";
import { aVote } from "@/db/testing/vote-factories";
import { expect, test, uniqueHandle } from "./support/test";

const nobody = () => aReader({ handle: uniqueHandle(), email: null });
async function aPlace(more: { revealAt?: Date } = {}) {
  const place = await aThread();
  const { id } = await anArgument(place, { authorId: (await nobody()).id, ...more });
  return { ...place, id, path: `/en/threads/${place.threadId}` };
}
const button = (page: import("@playwright/test").Page, id: number, name: string) =>
  page.locator(`#a${id}`).getByRole("button", { name, exact: true });

test("votes on both axes are pressed at once, survive a reload, and the same press takes one back", async ({
  page,
  signIn,
}) => {
  const { id, path } = await aPlace();
  await signIn();
  await page.goto(path);
  await button(page, id, "Strong").click();
  await expect(button(page, id, "Strong")).toHaveAttribute("aria-pressed", "true");
  await expect(button(page, id, "Strong")).toBeFocused();
  await button(page, id, "Disagree").click();
  await page.reload();
  await expect(button(page, id, "Strong")).toHaveAttribute("aria-pressed", "true");
  await expect(button(page, id, "Disagree")).toHaveAttribute("aria-pressed", "true");
  await button(page, id, "Strong").click();
  await expect(button(page, id, "Strong")).not.toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(button(page, id, "Disagree")).toHaveAttribute("aria-pressed", "true");
  await expect(button(page, id, "Strong")).not.toHaveAttribute("aria-pressed", "true");
});

test("a refused vote is put back and the reason is said", async ({ page, signIn }) => {
  const { id, path, threadId } = await aPlace();
  await signIn();
  await page.goto(path);
  await db.update(thread).set({ state: "closed" }).where(eq(thread.id, threadId));
  await button(page, id, "Strong").click();
  await expect(
    page.getByRole("status").filter({ hasText: "This thread has closed" }),
  ).toBeVisible();
  await expect(button(page, id, "Strong")).not.toHaveAttribute("aria-pressed", "true");
});

test("before its votes come out an argument is New to everybody but those who have judged it", async ({
  page,
  signIn,
}) => {
  const { id, path } = await aPlace({ revealAt: new Date(Date.now() + 3_600_000) });
  for (let voter = 0; voter < 5; voter += 1) await aVote(id, { side: "right" });
  await signIn();
  await page.goto(path);
  const argument = page.locator(`#a${id}`);
  await expect(argument).toContainText("New");
  await button(page, id, "Agree").click();
  await page.reload();
  await expect(argument).toContainText("New");
  await button(page, id, "Strong").click();
  await expect(argument).toContainText("100%");
  await page.reload();
  await expect(argument).toContainText("100%");
  await button(page, id, "Strong").click();
  await page.reload();
  await expect(argument).toContainText("100%");
  await page.context().clearCookies();
  await page.reload();
  await expect(argument).not.toContainText("100%");
});

test("nobody is offered a vote on their own argument", async ({ page, signIn }) => {
  const reader = await signIn();
  const place = await aThread();
  const { id } = await anArgument(place, { authorId: reader.id });
  await page.goto(`/en/threads/${place.threadId}`);
  await expect(page.locator(`#a${id}`)).toContainText("Yours");
  await expect(button(page, id, "Strong")).toBeHidden();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a refused vote is said on the reader's own copy, in Chinese", async ({ page, signIn }) => {
    const { id, path, threadId } = await aPlace();
    await signIn();
    await page.goto(path.replace("/en", "/zh"));
    await db.update(thread).set({ state: "closed" }).where(eq(thread.id, threadId));
    await button(page, id, "有力").click();
    await expect(page.getByRole("alert")).toContainText("这个议题已经关闭");
  });
});
