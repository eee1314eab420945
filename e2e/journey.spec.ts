import type { Page } from "@playwright/test";
import { anArgument, aThread } from "@/db/testing/factories";
import { aVote, aVoter } from "@/db/testing/vote-factories";
import { LANGUAGES } from "@/i18n/languages";
import { WORDS } from "./support/account-words";
import { PASSWORD } from "./support/accounts";
import { mailTo } from "./support/outbox";
import { expect, test, uniqueHandle } from "./support/test";

const TEXT = {
  en: {
    rebuttal: "A rebuttal that a newcomer wrote.",
    edited: "A rebuttal that a newcomer reworded.",
    aged: "An argument that has stood for days",
    rival: "An argument that splits both camps",
    reason: "Beside the question.",
  },
  zh: {
    rebuttal: "新来的读者写下的一条反驳。",
    edited: "新来的读者改写过的一条反驳。",
    aged: "立了好几天的一个论点",
    rival: "两边都有争持的一个论点",
    reason: "与议题无关。",
  },
} as const;
const VOTES_BEFORE = 5;

for (const language of LANGUAGES) {
  const words = WORDS[language];
  const text = TEXT[language];

  test(`from the first look to the log: read, register, argue, vote, edit, hide, in ${language}`, async ({
    page,
    browser,
    signIn,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const { threadId, conflictId, storySlug } = await aThread();
    const lang = language === "en" ? "en" : "zh-Hans";
    const at = { threadId };
    const rival = await anArgument(at, { claim: text.rival, lang });
    const aged = await anArgument(at, { claim: text.aged, lang });
    await contested(rival.id);
    await almostCommonGround(aged.id);
    const thread = `/${language}/threads/${threadId}`;

    await page.goto(thread);
    const firstClaim = page.getByRole("heading", { level: 3 }).first();
    await expect(firstClaim).toContainText(text.rival);

    const handle = await register(page, language, thread);
    await takePosition(page, thread, 2);
    await page.goto(`${thread}/reply?to=${aged.id}`);
    await page.getByLabel(words.reply.claim).fill(text.rebuttal);
    await page.getByRole("button", { name: words.reply.post.rebuts }).click();
    await expect(page).toHaveURL(new RegExp(`${thread}#a\\d+$`, "u"));
    await expect(page.getByRole("heading", { name: text.rebuttal })).toBeVisible();
    const id = Number(page.url().split("#a")[1]);

    const second = await browser.newContext({ ...(baseURL && { baseURL }) });
    const other = await second.newPage();
    await becomeReader(other, signIn, page);
    await takePosition(other, thread, -2);
    await other.goto(thread);
    const votes = other.locator(`#a${aged.id}`);
    await votes.getByRole("button", { name: words.vote.strong, exact: true }).click();
    await votes.getByRole("button", { name: words.vote.disagree, exact: true }).click();
    await expect(
      votes.getByRole("button", { name: words.vote.strong, exact: true }),
    ).toHaveAttribute("aria-pressed", "true");
    await expect(
      votes.getByRole("button", { name: words.vote.disagree, exact: true }),
    ).toHaveAttribute("aria-pressed", "true");
    // Order and standing follow for everybody, within a moment.
    await expect(async () => {
      await page.goto(thread);
      await expect(firstClaim).toContainText(text.aged, { timeout: 500 });
    }).toPass({ timeout: 10_000 });
    await expect(page.locator(`#a${aged.id}`)).toContainText(words.standing.labels.common_ground);

    await page.goto(`/${language}/arguments/${id}/edit`);
    await page.getByLabel(words.reply.claim).fill(text.edited);
    await aVote(id, { voterId: await aVoter(), side: "undecided" }); // beyond repair: a revision
    await page.getByRole("button", { name: words.edit.save }).click();
    await expect(page.getByRole("heading", { name: text.edited })).toBeVisible();
    await page.goto(`/${language}/arguments/${id}/history`);
    await expect(page.getByText(text.edited)).toBeVisible();
    await expect(page.getByText(text.rebuttal)).toBeVisible();

    await second.clearCookies();
    const moderator = await browser.newContext({ ...(baseURL && { baseURL }) });
    const desk = await moderator.newPage();
    await becomeReader(desk, signIn, page, "moderator");
    await desk.goto(`/${language}/arguments/${id}/hide`);
    await desk.getByRole("radio").first().check();
    await desk.getByRole("textbox").fill(text.reason);
    await desk.locator("main form").getByRole("button").last().click();
    await desk.waitForURL(`/${language}/arguments/${id}`);
    const everywhere = [
      ...LANGUAGES.flatMap((each) => [
        `/${each}/threads/${threadId}`,
        `/${each}/threads/${threadId}/newest`,
        `/${each}/arguments/${id}`,
        `/${each}/arguments/${aged.id}`,
        `/${each}/arguments/${rival.id}`,
        `/${each}/conflicts/${conflictId}`,
        `/${each}/stories/${storySlug}`,
        `/${each}/log`,
        `/${each}`,
      ]),
      `/${language}/arguments/${id}/history`,
    ];
    for (const address of everywhere) {
      const shown = await (await other.request.get(address)).text();
      expect([address, shown.includes(text.edited), shown.includes(text.rebuttal)]).toEqual([
        address,
        false,
        false,
      ]);
    }
    await other.goto(`/${language}/log`);
    await expect(other.getByText(text.reason).first()).toBeVisible();
    expect(handle).not.toBe("");
    await second.close();
    await moderator.close();
  });
}

/** Stands above whatever still awaits votes. */
async function contested(argumentId: number): Promise<void> {
  for (const side of ["left", "right"] as const) {
    for (const value of [1, 1, 1, 1, 1, -1, -1, -1, -1]) await aVote(argumentId, { side, value });
  }
}

/** One strong vote of the left away from common ground. */
async function almostCommonGround(argumentId: number): Promise<void> {
  for (const side of ["left", "right"] as const) {
    const count = side === "left" ? VOTES_BEFORE - 2 : VOTES_BEFORE;
    for (let voter = 0; voter < count; voter += 1) await aVote(argumentId, { side });
  }
}

async function register(page: Page, language: "en" | "zh", back: string): Promise<string> {
  const words = WORDS[language].register;
  const handle = uniqueHandle();
  const email = `${handle}@example.org`;
  await page.goto(`/${language}/register?callbackUrl=${back}`);
  await page.getByLabel(words.handle).fill(handle);
  await page.getByLabel(words.email).fill(email);
  await page.getByLabel(words.password).fill(PASSWORD);
  await page.getByRole("checkbox").check();
  await page.locator("main form").getByRole("button").click();
  await page.goto((await mailTo(email)).link);
  await page.getByRole("button", { name: words.verifySubmit }).click();
  await expect(page).toHaveURL(back);
  return handle;
}

async function takePosition(page: Page, thread: string, stop: number): Promise<void> {
  await page.goto(thread);
  await page.locator("#position summary").click();
  await page.locator(`#position button[value="${stop}"]`).click();
  await expect(page.locator(`#position button[value="${stop}"]`)).toHaveAttribute(
    "aria-pressed",
    "true",
  );
}

/** Signs a new reader in, in the context of `page`: cookies come from the fixture's own context. */
async function becomeReader(
  page: Page,
  signIn: (choices?: { role?: "moderator" }) => Promise<unknown>,
  of: Page,
  role?: "moderator",
): Promise<void> {
  const kept = await of.context().cookies();
  await signIn(role ? { role } : {});
  await page.context().addCookies(await of.context().cookies());
  await of.context().clearCookies();
  await of.context().addCookies(kept);
}
