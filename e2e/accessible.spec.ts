import { anArgument, aThread } from "@/db/testing/factories";
import { expect, test } from "./support/test";

const KEPT = [
  "",
  "/stories/meta-scale-ai",
  "/conflicts/1",
  "/facts/1",
  "/threads/1",
  "/threads/1/newest",
  "/arguments/1",
  "/arguments/1/history",
  "/readers/1",
  "/log",
  "/guidelines",
  "/ranking",
  "/about",
  "/privacy",
  "/terms",
  "/contact",
  "/missing",
];
const SIGNED_OUT = ["/sign-in", "/register", "/sign-in/link?token=x&email=a%40example.org"];
const SIGNED_IN = [
  "/account",
  "/threads/1/mine",
  "/threads/1/reply?to=1",
  "/threads/1/open?camp=left",
  "/arguments/1/mine",
  "/arguments/1/report",
  "/arguments/1/hide",
  "/threads/1/state",
  "/moderate",
];

for (const language of ["en", "zh"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`in ${language}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test("pages that anybody reads have no accessibility fault", async ({
        page,
        expectAccessible,
      }) => {
        test.slow();
        for (const path of [...KEPT, ...SIGNED_OUT]) {
          await page.goto(`/${language}${path}`);
          await expectAccessible(page);
        }
      });

      test("pages of a signed-in moderator have no accessibility fault", async ({
        page,
        signIn,
        expectAccessible,
      }) => {
        test.slow();
        const moderator = await signIn({ role: "moderator" });
        const place = await aThread();
        const own = await anArgument(place, { authorId: moderator.id });
        const forms = [`/arguments/${own.id}/edit`, `/arguments/${own.id}/withdraw`];
        for (const path of [...SIGNED_IN, ...forms]) {
          const answer = await page.goto(`/${language}${path}`);
          expect([path, answer?.status()]).toEqual([path, 200]);
          await expectAccessible(page);
        }
      });
    });
  }
}
