import { aFact, anArgument, aThread, type MadeThread } from "@/db/testing/factories";
import { aReader } from "@/db/testing/reader-factories";
import { expect, test, uniqueHandle } from "./support/test";

const nobody = () => aReader({ handle: uniqueHandle(), email: null });
async function aPlace(): Promise<MadeThread & { openingId: number }> {
  const place = await aThread();
  const author = await nobody();
  const opening = await anArgument(place, { claim: "Papers vanish", authorId: author.id });
  return { ...place, openingId: opening.id };
}

test("with script the counter counts characters, and the language is guessed while typing", async ({
  page,
  signIn,
}) => {
  const { threadId, openingId } = await aPlace();
  await signIn();
  await page.goto(`/en/threads/${threadId}/reply?to=${openingId}`);
  await expect(page.getByText("0 / 200", { exact: true })).toBeVisible();
  await page.getByLabel("Claim").fill("𠮷野家的论文越来越少");
  await expect(page.getByText("10 / 200", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Written in")).toContainText("简体中文 (guessed)");
});

test("whoever is not signed in sees what they would answer, and comes back here", async ({
  page,
}) => {
  const { threadId, openingId } = await aPlace();
  await page.goto(`/zh/threads/${threadId}/reply?to=${openingId}&as=supports`);
  await expect(page.getByRole("heading", { name: "Papers vanish" })).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  const link = page.getByRole("main").getByRole("link", { name: "登录" });
  const href = new URL((await link.getAttribute("href")) ?? "", "http://site");
  expect(href.searchParams.get("callbackUrl")).toBe(
    `/zh/threads/${threadId}/reply?to=${openingId}&as=supports`,
  );
});

test("the twin in the other language answers the same argument", async ({ page }) => {
  const { threadId, openingId } = await aPlace();
  await page.goto(`/en/threads/${threadId}/reply?to=${openingId}`);
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(`/zh/threads/${threadId}/reply?to=${openingId}`);
});

test("there is no form for what is not there or not shown", async ({ page, signIn }) => {
  await signIn();
  const place = await aPlace();
  const author = await nobody();
  const elsewhere = await anArgument(await aThread(), { authorId: author.id });
  const at = `/en/threads/${place.threadId}/reply`;
  for (const query of [
    "",
    "?to=0",
    "?to=x",
    "?to=999999999",
    `?to=${elsewhere.id}`,
    `?to=${place.openingId}&to=1`,
  ]) {
    const answer = await page.goto(at + query);
    expect([query, answer?.status()]).toEqual([query, 404]);
  }
  const hidden = await anArgument(place, { state: "hidden", authorId: author.id, claim: "Unseen" });
  await page.goto(`${at}?to=${hidden.id}`);
  await expect(page.getByText("not shown any more")).toBeVisible();
  await expect(page.getByText("Unseen")).toHaveCount(0);
  await expect(page.getByRole("textbox")).toHaveCount(0);
});

test("both forms are accessible, in both languages", async ({ page, signIn, expectAccessible }) => {
  const place = await aPlace();
  for (let n = 0; n < 5; n += 1) await aFact(place);
  await signIn();
  for (const language of ["en", "zh"]) {
    await page.goto(`/${language}/threads/${place.threadId}/reply?to=${place.openingId}`);
    await expectAccessible(page);
    await page.goto(`/${language}/threads/${place.threadId}/open?camp=left`);
    await expectAccessible(page);
  }
});
