import { anArgument, aThread } from "@/db/testing/factories";
import { aReader } from "@/db/testing/reader-factories";
import { expect, test, uniqueHandle } from "./support/test";

test("a reader reports an argument once, and moderators alone see who did", async ({
  page,
  context,
  signIn,
  expectAccessible,
}) => {
  const author = await aReader({ handle: uniqueHandle(), email: null });
  const { id } = await anArgument(await aThread(), { authorId: author.id });
  await page.goto(`/zh/arguments/${id}/report`);
  await expect(page).toHaveURL(new RegExp(`/zh/sign-in\\?callbackUrl=.*${id}`));

  const reporter = await signIn();
  const words = `来源里没有这句话 ${id}`;
  await page.goto(`/zh/arguments/${id}/report`);
  await expectAccessible(page);
  await page.getByRole("radio", { name: "歪曲引用" }).check();
  await page.getByRole("textbox").fill(words);
  await page.getByRole("button", { name: "提交举报" }).click();
  await expect(page.getByText("举报这个论点").last()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "提交举报" })).toHaveCount(0);
  expect((await page.goto("/zh/moderate"))?.status()).toBe(404);

  await context.clearCookies();
  await signIn({ role: "moderator" });
  await page.goto("/en/moderate");
  await expectAccessible(page);
  const entry = page.getByRole("listitem").filter({ hasText: words });
  await expect(entry).toContainText(reporter.handle);
  await entry.getByRole("link", { name: "Hide" }).click();
  await expect(page).toHaveURL(`/en/arguments/${id}/hide`);
});
