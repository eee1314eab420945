import type { Page } from "@playwright/test";
import { LANGUAGES } from "@/i18n/languages";
import { WORDS } from "./support/account-words";
import { anAccount, PASSWORD } from "./support/accounts";
import { mailsTo, mailTo } from "./support/outbox";
import { expect, test, uniqueHandle } from "./support/test";

const whoIs = async (page: Page) => (await (await page.request.get("/api/viewer")).json()).reader;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });
    for (const language of LANGUAGES) {
      const words = WORDS[language];

      test(`a wrong password is refused with the address kept, the right one leads back, and Back shows nothing after signing out, in ${language}`, async ({
        page,
      }) => {
        const { handle, email } = await anAccount(uniqueHandle());
        await page.goto(`/${language}/sign-in?callbackUrl=/${language}/about%3Fx=1`);
        await page.getByLabel(words.signIn.email).fill(email);
        await page.getByLabel(words.signIn.password).fill("a wrong secret");
        await page.getByRole("button", { name: words.signIn.submit, exact: true }).click();
        await expect(page.getByText(words.signIn.refusedWrong)).toBeVisible();
        await expect(page.getByLabel(words.signIn.email)).toHaveValue(email);

        await page.getByLabel(words.signIn.password).fill(PASSWORD);
        await page.getByRole("button", { name: words.signIn.submit, exact: true }).click();
        await expect(page).toHaveURL(`/${language}/about?x=1`);
        expect(await whoIs(page)).toMatchObject({ handle });

        await page.goto(`/${language}/sign-in`);
        await expect(page.getByText(handle).first()).toBeVisible();
        await page.getByRole("button", { name: words.account.signOut }).click();
        await expect(page).toHaveURL(`/${language}`);
        expect(await whoIs(page)).toBeNull();
        await page.goBack();
        await expect(page.getByRole("main")).not.toContainText(handle);
      });

      test(`a mailed link signs in by its button alone, and once, in ${language}`, async ({
        page,
      }) => {
        const { handle, email } = await anAccount(uniqueHandle());
        await page.goto(`/${language}/sign-in?callbackUrl=/${language}/about`);
        await page.getByLabel(words.signIn.email).fill(email);
        await page.getByRole("button", { name: words.signIn.mailLink }).click();
        await expect(page.getByRole("status")).toBeVisible();
        const { link, subject } = await mailTo(email);
        expect(subject).toBe(words.mail.linkSubject);

        // What a mail scanner does, to the page and to next-auth's own address.
        await page.request.get(link);
        const raw = link.replace(`/${language}/sign-in/link`, "/api/auth/callback/email");
        await page.request.get(raw);
        expect(await whoIs(page)).toBeNull();

        await page.goto(link);
        await page.getByRole("button", { name: words.signIn.linkSubmit }).click();
        await expect(page).toHaveURL(`/${language}/about`);
        expect(await whoIs(page)).toMatchObject({ handle });

        await page.context().clearCookies();
        await page.goto(link);
        await page.getByRole("button", { name: words.signIn.linkSubmit }).click();
        await expect(page.getByText(words.signIn.refusedLink)).toBeVisible();
        expect(await whoIs(page)).toBeNull();
      });
    }
  });
}

test("an unknown address gets the same answer as a known one, and no mail", async ({ page }) => {
  const nobody = `${uniqueHandle()}@example.org`;
  const { email } = await anAccount(uniqueHandle());
  const answers: string[] = [];
  for (const address of [nobody, email]) {
    await page.goto("/en/sign-in");
    await page.getByLabel(WORDS.en.signIn.email).fill(address);
    await page.getByRole("button", { name: WORDS.en.signIn.mailLink }).click();
    await expect(page.getByRole("status")).toBeVisible();
    answers.push(page.url() + (await page.getByRole("main").textContent()));
  }
  expect(answers[0]).toBe(answers[1]);
  // Mails leave in the order in which they were asked for.
  await mailTo(email);
  expect(await mailsTo(nobody)).toEqual([]);
});

test("signing in and out from elsewhere is refused, and never leads elsewhere", async ({
  request,
  baseURL,
}) => {
  const paths = ["/api/auth/callback/credentials", "/api/sign-out", "/api/verify-reader"];
  for (const path of paths) {
    for (const origin of ["https://evil.example", "null"]) {
      const answer = await request.post(path, { headers: { origin }, form: { email: "a@b" } });
      expect([path, origin, answer.status()]).toEqual([path, origin, 403]);
    }
  }
  for (const callbackUrl of ["//evil.example", "https://evil.example/en", "/\\evil.example"]) {
    const answer = await request.post("/api/sign-out", {
      headers: { origin: `${baseURL}` },
      form: { callbackUrl },
      maxRedirects: 0,
    });
    expect(answer.headers()["location"]).toBe("/en");
  }
});

test("the sign-in pages have no accessibility fault", async ({ page, expectAccessible }) => {
  const paths = ["sign-in", "sign-in?error=wrong", "sign-in?sent=1", "register", "register?sent=1"];
  for (const language of LANGUAGES) {
    for (const path of [...paths, "verify?token=x", "sign-in/link"]) {
      await page.goto(`/${language}/${path}`);
      await expectAccessible(page);
    }
  }
});
