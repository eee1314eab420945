import type { Page } from "@playwright/test";
import { anArgument, aThread } from "@/db/testing/factories";
import { aReader } from "@/db/testing/reader-factories";
import { expect, test, uniqueHandle } from "./support/test";

/** Everything that the browser says of the policy, and every script that failed. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/iu.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  return complaints;
}

async function somePlace() {
  const author = await aReader({ handle: uniqueHandle(), email: null });
  const place = await aThread();
  const argument = await anArgument(place, { authorId: author.id });
  return { thread: `/threads/${place.threadId}`, argument };
}

const settled = (page: Page) => page.waitForLoadState("networkidle");

test("kept pages break no rule of their policy, drawn anew or from memory, nor do pages that are not there", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const { thread, argument } = await somePlace();
  const kept = ["", thread, `${thread}/newest`, `/arguments/${argument.id}`, "/guidelines"];
  for (const language of ["/en", "/zh"]) {
    for (const path of [...kept, ...kept, "/threads/987654321", "/no/such/page"]) {
      const answer = await page.goto(language + path);
      expect(answer?.headers()["content-security-policy"]).toContain("script-src 'self'");
      await settled(page);
      expect(complaints, language + path).toEqual([]);
    }
  }
});

test("pages for one reader break no rule of their policy", async ({ page, signIn }) => {
  const complaints = complaintsOf(page);
  const { thread, argument } = await somePlace();
  await page.goto("/en/sign-in");
  await settled(page);
  await signIn();
  const own = [`${thread}/mine`, `/arguments/${argument.id}/mine`, "/account"];
  const written = [`${thread}/reply?to=${argument.id}`, `${thread}/open?camp=left`];
  for (const path of [...own, ...written]) {
    const answer = await page.goto(`/en${path}`);
    expect(answer?.status(), path).toBe(200);
    expect(answer?.headers()["content-security-policy"], path).toContain("'nonce-");
    await settled(page);
    expect(complaints, path).toEqual([]);
  }
});

/** As hostile text would stand there, had it come through: in the document itself, and put in later. */
const INJECTED = `<script>window.ran = "inline"</script><img src="/none" onerror="window.ran = 'onerror'">`;

test("a script that was injected does not run, on a kept page or on one for one reader", async ({
  page,
}) => {
  const { thread } = await somePlace();
  for (const path of [`/en${thread}`, "/en/sign-in"]) {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("</body>", `${INJECTED}</body>`);
      await route.fulfill({ response, body });
    });
    await page.goto(path);
    await page.evaluate((html) => {
      document.body.append(document.createRange().createContextualFragment(html));
    }, INJECTED);
    await settled(page);
    expect(asked, "the picture whose failure would run the script was asked for").toContain(
      "/none",
    );
    expect(await page.evaluate(() => "ran" in window), path).toBe(false);
  }
});
