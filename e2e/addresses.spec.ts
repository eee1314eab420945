import { anArgument, aThread } from "@/db/testing/factories";
import { expect, test } from "./support/test";

const WORDS = { en: "There is no such page", zh: "没有这个页面" } as const;
const KINDS = ["threads", "arguments", "facts", "conflicts", "readers"];
const MALFORMED = [
  "0",
  "01",
  "-1",
  "1.5",
  "1e3",
  "abc",
  "99999999999999999999",
  "%00",
  "%F0%9F",
  "1%20",
];

for (const language of ["en", "zh"] as const) {
  test(`an address of nothing is a page that says so, with 404, in ${language}`, async ({
    request,
  }) => {
    const paths = [
      ...KINDS.flatMap((kind) => MALFORMED.map((id) => `/${kind}/${id}`)),
      ...KINDS.map((kind) => `/${kind}/999999999`),
      "/stories/no-such-story",
      "/stories/..%2F..",
      "/threads/1/strangest",
      "/threads/1/common-ground",
      "/log/0",
      "/log/999999",
      "/no/such/page",
    ];
    for (const path of paths) {
      const answer = await request.get(`/${language}${path}`, { maxRedirects: 0 });
      expect([path, answer.status() === 404 || answer.status() === 400]).toEqual([path, true]);
      if (answer.status() === 404) expect(await answer.text()).toContain(WORDS[language]);
    }
  });
}

test("every page has one address: other spellings lead to it or are not there", async ({
  request,
}) => {
  const { threadId } = await aThread();
  const status = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    return [answer.status(), answer.headers()["location"] ?? null];
  };
  const canonical = `/en/threads/${threadId}`;
  expect(await status(canonical)).toEqual([200, null]);
  expect(await status(`${canonical}/`)).toEqual([308, canonical]);
  expect(await status(`/en//threads/${threadId}`)).toEqual([308, canonical]);
  expect(await status(`/en/%74hreads/${threadId}`)).toEqual([308, canonical]);
  expect((await status(`/EN/threads/${threadId}`))[0]).not.toBe(200);
  expect((await status(`/en/threads/0${threadId}`))[0]).toBe(404);
});

test("the front page follows the reader's languages, and nobody keeps the redirect for the next one", async ({
  request,
}) => {
  for (const [accept, target] of [
    ["zh-TW", "/zh"],
    ["zh-HK;q=0.9,en;q=0.8", "/zh"],
    ["en;q=0,zh", "/zh"],
    ["fr", "/en"],
  ] as const) {
    const answer = await request.get("/", {
      maxRedirects: 0,
      headers: { "accept-language": accept },
    });
    expect([answer.status(), answer.headers()["location"]]).toEqual([307, target]);
    expect(answer.headers()["cache-control"]).toContain("no-store");
  }
});

test("a hidden argument's page says so with 200 and asks not to be indexed, and its history is not there", async ({
  request,
}) => {
  const place = await aThread();
  const hidden = await anArgument(place, { state: "hidden", claim: "Quixotic zanzibar" });
  for (const language of ["en", "zh"]) {
    const page = await request.get(`/${language}/arguments/${hidden.id}`);
    expect(page.status()).toBe(200);
    const text = await page.text();
    expect(text).not.toContain("zanzibar");
    expect(text).toMatch(/<meta name="robots" content="noindex/u);
    const history = await request.get(`/${language}/arguments/${hidden.id}/history`);
    expect(history.status()).toBe(404);
  }
});
