import { anArgument, aThread } from "@/db/testing/factories";
import { storedArgument } from "@/db/testing/posting-factories";
import { expect, test } from "./support/test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("an author takes their argument back by one button, and its words are gone at once", async ({
      page,
      signIn,
    }) => {
      const author = await signIn();
      const place = await aThread();
      const { id } = await anArgument(place, { authorId: author.id, claim: "Words to be gone" });
      await page.goto(`/en/threads/${place.threadId}`); // kept from here on
      await page.goto(`/en/arguments/${id}/withdraw`);
      expect(await storedArgument(id)).toMatchObject({ state: "visible" });
      await page.getByRole("button", { name: "Withdraw" }).click();
      await page.waitForURL(`/en/arguments/${id}`);
      await expect(page.getByText("Words to be gone")).toHaveCount(0);
      await page.goto(`/en/threads/${place.threadId}`);
      await expect(page.getByText("Withdrawn by its author.")).toBeVisible();
      await expect(page.getByText("Words to be gone")).toHaveCount(0);
    });
  });
}

test("whoever presses too late is told that it is gone already", async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const author = await signIn();
  const { id } = await anArgument(await aThread(), { authorId: author.id });
  await page.goto(`/en/arguments/${id}/withdraw`);
  await expectAccessible(page);
  const other = await page.context().newPage();
  await other.goto(`/en/arguments/${id}/withdraw`);
  await other.getByRole("button", { name: "Withdraw" }).click();
  await other.waitForURL(`/en/arguments/${id}`);
  await page.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("not shown any more");
});
