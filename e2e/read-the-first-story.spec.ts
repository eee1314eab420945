import { expect, test } from "./support/test";

/** The first story is loaded before the others that tests make. */
const WORDS = {
  en: {
    story: "Meta buys into Scale AI, and the lab splits",
    conflict: "Philosophers vs. doers",
    thread: "Was it right to set the internal debate aside and compete with OpenAI on products?",
    opening: "A lab that may not question its method cannot notice that the method is wrong.",
    rebuttal: "The method was questioned for years while rivals took the market.",
    fact: "Meta paid $14.3 billion in the Scale AI deal.",
    unanswered: "No one has answered this yet.",
    accepted: "Both camps accept",
    common:
      "Keep one small group whose only task is to test the main bet, and let everyone else ship.",
    newest: "Newest",
  },
  zh: {
    story: "Meta 入股 Scale AI 之后的内部分裂",
    conflict: "哲学家与实干家",
    thread: "放下内部争论、转而与 OpenAI 比拼产品，这一步走对了吗？",
    opening: "不许质疑方法，方法错了也没人发现。",
    rebuttal: "方法已经质疑了多年，市场却让对手占了去。",
    fact: "Meta 为 Scale AI 交易支付了 143 亿美元。",
    unanswered: "还没有人回应。",
    accepted: "双方都认可",
    common: "留一个小组，专门检验主攻方向押得对不对，其余的人照常交付。",
    newest: "最新",
  },
} as const;

test.use({ javaScriptEnabled: false });

for (const language of ["en", "zh"] as const) {
  const words = WORDS[language];

  test(`anybody reads from the front page to an argument without script, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`/${language}`);
    await page.getByRole("link", { name: words.story }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: words.story })).toBeVisible();
    await page.getByRole("link", { name: words.thread }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: words.thread })).toBeVisible();
    await expect(page.getByRole("heading", { name: words.opening })).toBeVisible();
    await expect(page.getByRole("heading", { name: words.rebuttal })).toBeVisible();
    await expect(page.getByText(words.unanswered).first()).toBeVisible();
    await page.getByRole("link", { name: words.conflict }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: words.conflict })).toBeVisible();
    await page.getByRole("link", { name: words.fact }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(words.fact);
    await expect(page.getByText(/Anup S/u).first()).toBeVisible();
  });

  test(`what both camps accept stands above the exchanges, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/threads/1`);
    const band = page.getByText(words.accepted);
    await expect(band).toBeVisible();
    const above = await band.boundingBox();
    const first = await page.getByRole("heading", { level: 3 }).first().boundingBox();
    expect(above?.y ?? 0).toBeLessThan(first?.y ?? 0);
    await expect(page.getByRole("heading", { level: 3 }).first()).toContainText(words.common);
  });

  test(`a thread can be read newest first, at an address of its own, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`/${language}/threads/1`);
    await page.getByRole("link", { name: words.newest, exact: true }).click();
    await expect(page).toHaveURL(`/${language}/threads/1/newest`);
    await expect(page.getByRole("link", { name: words.newest, exact: true })).toHaveAttribute(
      "aria-current",
      /.+/u,
    );
  });
}

test("an answer stands on the facing page: left speaks on the left, right on the right", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto("/en/threads/1");
  const x = async (claim: string) =>
    (await page.getByRole("heading", { name: claim }).boundingBox())?.x ?? 0;
  expect(await x(WORDS.en.opening)).toBeLessThan(680);
  expect(await x(WORDS.en.rebuttal)).toBeGreaterThan(680);
});

test("on a narrow screen the answer folds under its opening and nothing is cut off", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [
    "/en/threads/1",
    "/zh/conflicts/1",
    "/en",
    "/zh/facts/1",
    "/en/arguments/1",
  ]) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([path, overflow]).toEqual([path, 0]);
  }
  await page.goto("/en/threads/1");
  const y = async (claim: string) =>
    (await page.getByRole("heading", { name: claim }).boundingBox())?.y ?? 0;
  expect(await y(WORDS.en.rebuttal)).toBeGreaterThan(await y(WORDS.en.opening));
});

test("a translation is labelled, and the original is one click away in its own language", async ({
  page,
}) => {
  await page.goto("/en/arguments/1");
  await page.getByText("Translated from Chinese").first().click();
  await expect(page.getByText(WORDS.zh.opening).first()).toBeVisible();
  await expect(
    page.locator(`[lang="zh-Hans"]`, { hasText: WORDS.zh.opening }).first(),
  ).toBeVisible();
});

test("every page links to the same page in the other language", async ({ page }) => {
  for (const path of [
    "",
    "/stories/meta-scale-ai",
    "/conflicts/1",
    "/threads/1/newest",
    "/facts/1",
    "/log",
  ]) {
    await page.goto(`/en${path}`);
    await page.getByRole("link", { name: "中文" }).click();
    await expect(page).toHaveURL(`/zh${path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  }
});
