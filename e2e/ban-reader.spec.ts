import type { Browser } from "@playwright/test";
import { SESSION_COOKIE } from "@/auth/cookies";
import { anArgument, aThread } from "@/db/testing/factories";
import { aReader } from "@/db/testing/reader-factories";
import { expect, sessionOf, test, uniqueHandle } from "./support/test";

test("a banned reader's next click is refused in words, and works again once the ban is lifted", async ({
  page,
  signIn,
  browser,
  baseURL,
}) => {
  await signIn({ role: "moderator" });
  const reader = await aReader({ handle: uniqueHandle() });
  const { id } = await anArgument(await aThread());
  const theirs = await pageOf(browser, `${baseURL}`, await sessionOf(reader));
  await theirs.goto(`${baseURL}/en/arguments/${id}/report`);
  await theirs.getByRole("radio", { name: "Spam" }).check();

  await page.goto(`/en/readers/${reader.id}/ban`);
  await page.getByRole("radio", { name: "Spam" }).check();
  await page.getByRole("textbox").fill("The same link, ten times.");
  await page.getByRole("button", { name: `Ban ${reader.handle}` }).click();
  await page.waitForURL(/\/en\/log#act-\d+$/);
  await expect(page.locator("main")).toContainText("The same link, ten times.");

  await theirs.getByRole("button", { name: "Send the report" }).click();
  await expect(theirs.getByRole("alert").first()).toContainText("may read but not write");
  await expect(theirs.getByRole("radio", { name: "Spam" })).toBeChecked();

  await page.goto(`/en/readers/${reader.id}/ban`);
  await page.getByRole("textbox").fill("Has apologised.");
  await page.getByRole("button", { name: `Lift the ban on ${reader.handle}` }).click();
  await page.waitForURL(/\/en\/log#act-\d+$/);
  await theirs.getByRole("button", { name: "Send the report" }).click();
  await expect(theirs.getByText("You reported this argument")).toBeVisible();
});

/** Another browser, with this reader signed in. */
async function pageOf(browser: Browser, url: string, session: string) {
  const context = await browser.newContext();
  await context.addCookies([{ name: SESSION_COOKIE, value: session, url }]);
  return context.newPage();
}
