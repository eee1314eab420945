import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { thread } from "@/db/schema/threads";
import { aFact, anArgument, aThread, type MadeThread } from "@/db/testing/factories";
import { argumentsIn } from "@/db/testing/posting-factories";
import { aReader } from "@/db/testing/reader-factories";
import { expect, test, uniqueHandle } from "./support/test";

const CLAIM = "The people who left went to companies that publish even less.";
const nobody = () => aReader({ handle: uniqueHandle(), email: null });
async function aPlace(): Promise<MadeThread & { openingId: number }> {
  const place = await aThread();
  const author = await nobody();
  const opening = await anArgument(place, {
    camp: "left",
    claim: "Papers vanish",
    authorId: author.id,
  });
  return { ...place, openingId: opening.id };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a rebuttal is written opposite what it answers, and faces it on the thread at once", async ({
      page,
      signIn,
    }) => {
      const { threadId, openingId } = await aPlace();
      const reader = await signIn();
      await page.goto(`/en/threads/${threadId}`); // kept from here on
      await page.goto(`/en/threads/${threadId}/reply?to=${openingId}`);
      await expect(page.getByRole("heading", { name: "Papers vanish" })).toBeVisible();
      await expect(page.getByText("Speaks for en right")).toBeVisible();
      await page.getByLabel("Claim").fill(CLAIM);
      await page.getByRole("button", { name: "Post rebuttal" }).click();
      await page.waitForURL(/\/en\/threads\/\d+#a\d+$/u);
      await expect(page.getByRole("heading", { name: CLAIM })).toBeVisible();
      const made = (await argumentsIn(threadId)).filter(({ authorId }) => authorId === reader.id);
      expect(made).toMatchObject([{ relation: "rebuts", direction: "right", lang: "en" }]);
    });

    test("choosing support changes whom it speaks for and what the button says", async ({
      page,
      signIn,
    }) => {
      const { threadId, openingId } = await aPlace();
      await signIn();
      await page.goto(`/en/threads/${threadId}/reply?to=${openingId}`);
      await page.getByText("Supports", { exact: true }).click();
      await expect(page.getByText("Speaks for en left")).toBeVisible();
      await expect(page.getByText("Speaks for en right")).toBeHidden();
      await expect(page.getByRole("button", { name: "Post support" })).toBeVisible();
    });

    test("a claim that is too long comes back whole, with every choice as it was", async ({
      page,
      signIn,
    }) => {
      const place = await aPlace();
      await aFact(place, { text: "fact one" });
      await signIn();
      await page.goto(`/en/threads/${place.threadId}/reply?to=${place.openingId}`);
      await page.getByText("Challenges the reasoning").click();
      await page.getByLabel("Claim").fill("长".repeat(201));
      await page.getByLabel("Reasons").fill("Because\n\nof this");
      await page.getByLabel("en fact one").check();
      await page.getByLabel("Written in").selectOption("ja");
      await page.getByRole("button", { name: "Post challenge" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("missing or wrong");
      const claim = page.getByLabel("Claim");
      await expect(claim).toHaveValue("长".repeat(201));
      await expect(claim).toHaveAttribute("aria-invalid", "true");
      await expect(claim).toHaveAccessibleDescription(/Shorten the claim to 200 characters/u);
      await expect(page.getByLabel("Reasons")).toHaveValue("Because\n\nof this");
      await expect(page.getByLabel("en fact one")).toBeChecked();
      await expect(page.getByLabel("Written in")).toHaveValue("ja");
      await expect(page.getByRole("button", { name: "Post challenge" })).toBeVisible();
      await claim.fill("短");
      await page.getByRole("button", { name: "Post challenge" }).click();
      await page.waitForURL(/#a\d+$/u);
      expect((await argumentsIn(place.threadId)).at(-1)).toMatchObject({
        relation: "undercuts",
        lang: "ja",
      });
    });

    test("a preview shows it as it would stand and posts nothing yet", async ({ page, signIn }) => {
      const { threadId, openingId } = await aPlace();
      await signIn();
      await page.goto(`/en/threads/${threadId}/reply?to=${openingId}`);
      await page.getByLabel("Claim").fill(CLAIM);
      await page.getByLabel("Reasons").fill("One.\n\nTwo.");
      await page.getByRole("button", { name: "Preview" }).click();
      const preview = page.getByRole("region", { name: "How it would stand" });
      await expect(preview).toContainText(CLAIM);
      await expect(preview.getByText("Two.", { exact: true })).toBeVisible();
      expect(await argumentsIn(threadId)).toHaveLength(1);
      await page.getByRole("button", { name: "Post rebuttal" }).click();
      await page.waitForURL(/#a\d+$/u);
      expect(await argumentsIn(threadId)).toHaveLength(2);
    });

    test("a thread that closes mid-sentence refuses the rebuttal and keeps the draft", async ({
      page,
      signIn,
    }) => {
      const { threadId, openingId } = await aPlace();
      await signIn();
      await page.goto(`/zh/threads/${threadId}/reply?to=${openingId}`);
      await page.getByLabel("主张").fill(CLAIM);
      await db.update(thread).set({ state: "closed" }).where(eq(thread.id, threadId));
      await page.getByRole("button", { name: "发布反驳" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("这个议题已经关闭");
      await expect(page.getByLabel("主张")).toHaveValue(CLAIM);
      expect(await argumentsIn(threadId)).toHaveLength(1);
    });

    test("a form sent after the session has ended comes back with its text", async ({
      page,
      context,
      signIn,
    }) => {
      const { threadId, openingId } = await aPlace();
      await signIn();
      await page.goto(`/en/threads/${threadId}/reply?to=${openingId}`);
      await page.getByLabel("Claim").fill(CLAIM);
      await context.clearCookies();
      await page.getByRole("button", { name: "Post rebuttal" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Sign in first");
      await expect(page.getByLabel("Claim")).toHaveValue(CLAIM);
      expect(await argumentsIn(threadId)).toHaveLength(1);
      await signIn();
      await page.getByRole("button", { name: "Post rebuttal" }).click();
      await page.waitForURL(/#a\d+$/u);
      expect(await argumentsIn(threadId)).toHaveLength(2);
    });

    test("an opening stands in its thread for the camp that was chosen", async ({
      page,
      signIn,
    }) => {
      const { threadId } = await aThread();
      await signIn();
      await page.goto(`/en/threads/${threadId}/open`);
      await page.getByLabel("Claim").fill(CLAIM);
      await page.getByRole("button", { name: "Post opening" }).click();
      await expect(page.getByText("Choose the camp")).toBeVisible();
      await page.getByRole("radio", { name: "en right" }).check();
      await page.getByRole("button", { name: "Post opening" }).click();
      await page.waitForURL(/#a\d+$/u);
      expect(await argumentsIn(threadId)).toMatchObject([
        { relation: "opens", direction: "right" },
      ]);
    });
  });
}

test("the button pressed twice posts once", async ({ page, signIn }) => {
  const { threadId, openingId } = await aPlace();
  await signIn();
  await page.goto(`/en/threads/${threadId}/reply?to=${openingId}`);
  await page.getByLabel("Claim").fill(CLAIM);
  await page.getByRole("button", { name: "Post rebuttal" }).dblclick();
  await page.waitForURL(/#a\d+$/u);
  expect(await argumentsIn(threadId)).toHaveLength(2);
});
