import { anArgument, aThread } from "@/db/testing/factories";
import { aReader } from "@/db/testing/reader-factories";
import { expect, test, uniqueHandle } from "./support/test";

const author = () => aReader({ handle: uniqueHandle(), email: null });

async function aNewOpening() {
  const place = await aThread();
  const { id: authorId } = await author();
  const revealAt = new Date(Date.now() + 86_400_000);
  return { ...place, ...(await anArgument(place, { authorId, revealAt })), authorId };
}

test("a vote shows at once, keeps the focus, reveals the figures to its voter, and can be taken back", async ({
  page,
  signIn,
}) => {
  const { id, threadId } = await aNewOpening();
  await signIn();
  await page.goto(`/en/threads/${threadId}`, { waitUntil: "networkidle" });
  const argument = page.locator(`#a${id}`);
  const strong = argument.getByRole("button", { name: "Strong" });
  const disagree = argument.getByRole("button", { name: "Disagree" });
  const chip = argument.getByText("New", { exact: true });
  await expect(chip).toBeVisible();
  await strong.click();
  await expect(strong).toHaveAttribute("aria-pressed", "true");
  await expect(strong).toBeFocused();
  await expect(page.getByRole("status")).toContainText("Your vote: Strong");
  await expect(chip).toBeHidden();
  await disagree.click();
  await expect(page.getByRole("status")).toContainText("Your vote: Disagree");
  await expect(strong).toHaveAttribute("aria-pressed", "true");
  await strong.click();
  await expect(page.getByRole("status")).toContainText("taken back");
  await page.reload();
  await expect(disagree).toHaveAttribute("aria-pressed", "true");
  await expect(strong).toHaveAttribute("aria-pressed", "false");
});

test("what was pressed last is what stays, however fast it was pressed", async ({
  page,
  signIn,
}) => {
  const { id, threadId } = await aNewOpening();
  await signIn();
  await page.goto(`/en/threads/${threadId}`, { waitUntil: "networkidle" });
  const argument = page.locator(`#a${id}`);
  for (const name of ["Strong", "Weak", "Strong", "Weak"])
    await argument.getByRole("button", { name }).click();
  await expect(page.getByRole("status")).toContainText("Your vote: Weak");
  await page.reload();
  await expect(argument.getByRole("button", { name: "Weak" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("a lost connection says so and puts the vote back", async ({ page, signIn, context }) => {
  const { id, threadId } = await aNewOpening();
  await signIn();
  await page.goto(`/zh/threads/${threadId}`, { waitUntil: "networkidle" });
  await context.setOffline(true);
  const strong = page.locator(`#a${id}`).getByRole("button", { name: "有力" });
  await strong.click();
  await expect(page.getByRole("status")).toContainText("没有送达");
  await expect(strong).toHaveAttribute("aria-pressed", "false");
});

test("whoever is signed out is led to sign in and back to the argument", async ({ page }) => {
  const { id, threadId } = await aNewOpening();
  await page.goto(`/en/threads/${threadId}`, { waitUntil: "networkidle" });
  await page.locator(`#a${id}`).getByRole("button", { name: "Weak" }).click();
  const back = encodeURIComponent(`/en/threads/${threadId}/mine#a${id}`);
  await expect(page.getByRole("status").getByRole("link")).toHaveAttribute(
    "href",
    `/en/sign-in?callbackUrl=${back}`,
  );
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("votes and positions land on the reader's own copy of the page, pressed", async ({
    page,
    signIn,
  }) => {
    const { id, threadId } = await aNewOpening();
    await signIn();
    await page.goto(`/en/threads/${threadId}`);
    const weak = page.locator(`#a${id}`).getByRole("button", { name: "Weak" });
    await weak.click();
    await expect(page).toHaveURL(new RegExp(`/en/threads/${threadId}/mine#a${id}$`, "u"));
    await expect(weak).toHaveAttribute("aria-pressed", "true");
    await page.getByText("Take a position").click();
    await page.getByRole("button", { name: "Undecided" }).click();
    await expect(page.getByRole("button", { name: "Undecided" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });
});
