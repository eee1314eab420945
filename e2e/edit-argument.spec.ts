import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { revision } from "@/db/schema/arguments";
import { anArgument, aThread } from "@/db/testing/factories";
import { expect, test } from "./support/test";

const wordings = (id: number) =>
  db.select().from(revision).where(eq(revision.argumentId, id)).orderBy(asc(revision.no));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("an author rewords their argument, and its page shows the new words at once", async ({
      page,
      signIn,
    }) => {
      const author = await signIn();
      const { id } = await anArgument(await aThread(), {
        authorId: author.id,
        claim: "First words",
      });
      await page.goto(`/en/arguments/${id}`); // kept from here on
      await page.goto(`/en/arguments/${id}/edit`);
      await expect(page.getByLabel("Claim")).toHaveValue("First words");
      await page.getByLabel("Claim").fill("Better words");
      await page.getByRole("button", { name: "Save" }).click();
      await page.waitForURL(`/en/arguments/${id}`);
      await expect(page.getByRole("heading", { name: "Better words" })).toBeVisible();
      expect(await wordings(id)).toMatchObject([
        { claim: "First words" },
        { claim: "Better words" },
      ]);
    });

    test("of two windows the second is told the wording that stands, keeps its text and may save it", async ({
      page,
      context,
      signIn,
    }) => {
      const author = await signIn();
      const { id } = await anArgument(await aThread(), {
        authorId: author.id,
        claim: "First words",
      });
      const other = await context.newPage();
      for (const each of [page, other]) await each.goto(`/en/arguments/${id}/edit`);
      await other.getByLabel("Claim").fill("Words of the other window");
      await other.getByRole("button", { name: "Save" }).click();
      await other.waitForURL(`/en/arguments/${id}`);
      await page.getByLabel("Claim").fill("Words of this window");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText(
        "edited since you opened",
      );
      const present = page.getByRole("region", { name: "The present wording" });
      await expect(present).toContainText("Words of the other window");
      await expect(page.getByLabel("Claim")).toHaveValue("Words of this window");
      await page.getByRole("button", { name: "Save" }).click();
      await page.waitForURL(`/en/arguments/${id}`);
      expect((await wordings(id)).map(({ claim }) => claim)).toEqual([
        "First words",
        "Words of the other window",
        "Words of this window",
      ]);
    });

    test("saving what has not changed says so", async ({ page, signIn }) => {
      const author = await signIn();
      const { id } = await anArgument(await aThread(), { authorId: author.id });
      await page.goto(`/en/arguments/${id}/edit`);
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Nothing has changed");
    });

    test("a form sent after the session has ended comes back with its text", async ({
      page,
      context,
      signIn,
    }) => {
      const author = await signIn();
      const { id } = await anArgument(await aThread(), { authorId: author.id });
      await page.goto(`/en/arguments/${id}/edit`);
      await page.getByLabel("Claim").fill("Words in danger");
      await context.clearCookies();
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Sign in first");
      await expect(page.getByLabel("Claim")).toHaveValue("Words in danger");
    });
  });
}

test("what is somebody else's has no form, as if it were not there", async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const author = await signIn();
  const { id } = await anArgument(await aThread(), { authorId: author.id });
  await page.goto(`/zh/arguments/${id}/edit`);
  await expectAccessible(page);
  await signIn();
  for (const form of ["edit", "withdraw"]) {
    const answer = await page.goto(`/en/arguments/${id}/${form}`);
    expect(answer?.status()).toBe(404);
  }
});
