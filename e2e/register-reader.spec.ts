import type { Page } from "@playwright/test";
import { LANGUAGES, type Language } from "@/i18n/languages";
import { WORDS } from "./support/account-words";
import { anAccount, PASSWORD } from "./support/accounts";
import { mailsTo, mailTo } from "./support/outbox";
import { expect, test, uniqueHandle } from "./support/test";

const submit = (page: Page) => page.locator("main form").getByRole("button");

async function fill(page: Page, language: Language, handle: string, email: string) {
  const words = WORDS[language].register;
  await page.getByLabel(words.handle).fill(handle);
  await page.getByLabel(words.email).fill(email);
  await page.getByLabel(words.password).fill(PASSWORD);
  await page.getByRole("checkbox").check();
}

const whoIs = async (page: Page) => (await (await page.request.get("/api/viewer")).json()).reader;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });
    for (const language of LANGUAGES) {
      const words = WORDS[language];

      test(`a newcomer registers, confirms by mail and is signed in where they came from, in ${language}`, async ({
        page,
      }) => {
        const handle = uniqueHandle();
        const email = `${handle}@example.org`;
        await page.goto(`/${language}/register?callbackUrl=/${language}/about`);
        await fill(page, language, handle, email);
        await submit(page).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.register.sentTitle);
        expect(await whoIs(page)).toBeNull();

        const mail = await mailTo(email);
        expect(mail.subject).toBe(words.mail.verifySubject);
        await page.goto(mail.link);
        expect(await whoIs(page)).toBeNull();
        await page.getByRole("button", { name: words.register.verifySubmit }).click();
        await expect(page).toHaveURL(`/${language}/about`);
        expect(await whoIs(page)).toMatchObject({ handle, role: "reader" });

        await page.context().clearCookies();
        await page.goto(mail.link);
        await expect(page.getByText(words.register.verifyLink)).toBeVisible();
      });

      test(`what is wrong is said beside its field, and the draft stays but for the password, in ${language}`, async ({
        page,
        expectAccessible,
      }) => {
        await page.goto(`/${language}/register`);
        await page.getByLabel(words.register.handle).fill("m0derator");
        await page.getByLabel(words.register.email).fill("nonsense");
        await page.getByLabel(words.register.password).fill("short");
        await submit(page).click();
        await expect(page.getByText(words.register.handleReserved)).toBeVisible();
        await expect(page.getByText(words.register.emailBad)).toBeVisible();
        await expect(page.getByText(words.register.termsBad)).toBeVisible();
        await expect(page.getByLabel(words.register.handle)).toHaveValue("m0derator");
        await expect(page.getByLabel(words.register.email)).toHaveValue("nonsense");
        await expect(page.getByLabel(words.register.password)).toHaveValue("");
        if (!javaScriptEnabled) return;
        await expect(page.getByLabel(words.register.handle)).toBeFocused();
        await expectAccessible(page);
      });
    }
  });
}

test("a known address is answered like any other, and its owner is told by mail", async ({
  page,
}) => {
  const { email } = await anAccount(uniqueHandle(), "zh");
  await page.goto("/en/register");
  await fill(page, "en", uniqueHandle(), email.toUpperCase());
  await submit(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(WORDS.en.register.sentTitle);
  const mail = await mailTo(email);
  expect(mail.subject).toBe(WORDS.zh.mail.knownSubject);
  expect(mail.text).not.toContain("/verify");
});

test("a form pressed twice registers once, with one mail", async ({ page }) => {
  const handle = uniqueHandle();
  const email = `${handle}@example.org`;
  await page.goto("/en/register");
  await fill(page, "en", handle, email);
  await submit(page).dblclick();
  await expect(page).toHaveURL(/sent=1/u);
  await mailTo(email);
  // Longer than the worker looks for a second one.
  await page.waitForTimeout(1_500);
  expect(await mailsTo(email)).toHaveLength(1);
});

test("a handle that someone else took between form and mail is chosen anew on the mailed page", async ({
  page,
  signIn,
}) => {
  const handle = uniqueHandle();
  const email = `late-${handle}@example.org`;
  await page.goto("/en/register");
  await fill(page, "en", handle, email);
  await submit(page).click();
  const { link } = await mailTo(email);
  await signIn({ handle });
  await page.context().clearCookies();

  await page.goto(link);
  await page.getByRole("button", { name: WORDS.en.register.verifySubmit }).click();
  await expect(page.getByText(WORDS.en.register.handleTaken)).toBeVisible();
  const other = uniqueHandle();
  await page.getByLabel(WORDS.en.register.newHandle).fill(other);
  await page.getByRole("button", { name: WORDS.en.register.verifySubmit }).click();
  await expect(page).toHaveURL("/en");
  expect(await whoIs(page)).toMatchObject({ handle: other });
});
