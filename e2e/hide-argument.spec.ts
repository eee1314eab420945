import { anArgument, aThread } from "@/db/testing/factories";
import { expect, test } from "./support/test";

test("a moderator hides an argument: its words are gone everywhere at once, and the log says why", async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const moderator = await signIn({ role: "moderator" });
  const place = await aThread();
  const claim = `Words to be hidden ${place.threadId}`;
  const hidden = await anArgument(place, { claim });
  const reply = await anArgument(place, { parent: hidden, claim: "An answer that stays" });
  const pages = [
    `/en/threads/${place.threadId}`,
    `/zh/threads/${place.threadId}`,
    `/en/arguments/${hidden.id}`,
    `/en/arguments/${reply.id}`,
    `/en/readers/${hidden.authorId}`,
  ];
  for (const address of pages) {
    await page.goto(address);
    await expect(page.getByText(claim).first()).toBeVisible();
  }

  await page.goto(`/en/arguments/${hidden.id}/hide`);
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Abuse" }).check();
  await page.getByRole("button", { name: "Hide this argument" }).click();
  await expect(page.getByText("Say why, in a sentence or two.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Abuse" })).toBeChecked();
  await page.getByRole("textbox").fill("Attacks a named person.");
  await expect(page.getByText(`${moderator.handle} hid an argument`)).toBeVisible();
  await page.getByRole("button", { name: "Hide this argument" }).click();
  await page.waitForURL(`/en/arguments/${hidden.id}`);

  for (const address of pages) {
    await page.goto(address);
    await expect(page.locator("main")).not.toContainText(claim);
  }
  await page.goto("/en/log");
  const entry = page.getByRole("listitem").filter({ hasText: moderator.handle });
  await expect(entry).toContainText("Attacks a named person.");
  await expect(entry).toContainText("Abuse");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("what was hidden is restored, in Chinese, and the draft survives a refusal", async ({
    page,
    signIn,
  }) => {
    await signIn({ role: "moderator" });
    const place = await aThread();
    const claim = `又见天日 ${place.threadId}`;
    const { id } = await anArgument(place, { claim, state: "withdrawn" });
    await page.goto(`/zh/arguments/${id}/hide`);
    await page.getByRole("textbox").fill("重复发布。");
    await page.getByRole("button", { name: "隐藏这个论点" }).click();
    await expect(page.getByText("请选择其中一项。")).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveValue("重复发布。");
    await page.getByRole("radio", { name: "广告或刷屏" }).check();
    await page.getByRole("button", { name: "隐藏这个论点" }).click();
    await page.goto(`/zh/arguments/${id}/restore`);
    await page.getByRole("textbox").fill("并非重复。");
    await page.getByRole("button", { name: "恢复这个论点" }).click();
    await page.waitForURL(`/zh/arguments/${id}`);
    await page.goto(`/zh/arguments/${id}/hide`);
    await expect(page.getByRole("button", { name: "隐藏这个论点" })).toBeVisible();
  });
});

test("for readers and for nobody the moderators' pages are not there", async ({ page, signIn }) => {
  const place = await aThread();
  const { id, authorId } = await anArgument(place);
  const addresses = [
    "/en/moderate",
    `/en/arguments/${id}/hide`,
    `/en/arguments/${id}/restore`,
    `/zh/threads/${place.threadId}/state`,
    `/zh/readers/${authorId}/ban`,
  ];
  const all = async () => {
    for (const address of addresses) expect((await page.goto(address))?.status()).toBe(404);
  };
  await all();
  await signIn();
  await all();
});
