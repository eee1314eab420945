import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { ShotPage, Who } from "./pages";

export const LANGUAGES = ["en", "zh"] as const;
export const WIDTHS = [1360, 390] as const;
export const THEMES = ["light", "dark"] as const;

type Theme = (typeof THEMES)[number];
/** Values of `Cookie` headers. */
export type Sessions = Record<Who, string | null>;
interface Look {
  width: number;
  theme: Theme;
  height?: number;
  /** Device pixels for one of the page. */
  scale?: number;
}

const HEIGHT = 900;

/** A browser in which `who` is signed in. */
export async function contextFor(
  browser: Browser,
  url: string,
  session: string | null,
  { width, theme, height = HEIGHT, scale = 1 }: Look,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    colorScheme: theme,
    deviceScaleFactor: scale,
    viewport: { width, height },
  });
  if (session !== null) {
    const [name = "", value = ""] = session.split("=", 2);
    const hint = { name: "hint", value: encodeURIComponent("reader\nauto"), url };
    await context.addCookies([{ name, value, url }, hint]);
  }
  return context;
}

/** Every page at every width, in both languages and themes. Answers the addresses that did not answer as they should. */
export async function takeAll(
  browser: Browser,
  url: string,
  { pages, sessions, folder }: { pages: ShotPage[]; sessions: Sessions; folder: string },
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [who, session] of Object.entries(sessions)) {
    const own = pages.filter(({ as }) => as === who);
    for (const width of WIDTHS) {
      for (const theme of THEMES) {
        const context = await contextFor(browser, url, session, { width, theme });
        const page = await context.newPage();
        for (const each of own) wrong.push(...(await take(page, each, folder, { width, theme })));
        await context.close();
      }
    }
  }
  return wrong;
}

async function take(page: Page, shot: ShotPage, folder: string, { width, theme }: Look) {
  const wrong: string[] = [];
  for (const language of LANGUAGES) {
    const answer = await page.goto(`/${language}${shot.path}`, { waitUntil: "load" });
    const expected = shot.name === "missing" ? 404 : 200;
    if (answer?.status() !== expected) wrong.push(`${answer?.status()} ${page.url()}`);
    const file = path.join(folder, `${shot.name}-${language}-${width}-${theme}.png`);
    await page.screenshot({ path: file, fullPage: true });
  }
  return wrong;
}

interface Compressed {
  address: string;
  /** What the picture begins with. */
  from: string;
  file: string;
}

/** As much as the window shows, as WebP; Chromium writes it itself. Answers the bytes. */
export async function takeCompressed(page: Page, { address, from, file }: Compressed) {
  await page.goto(address, { waitUntil: "load" });
  await page
    .locator(from)
    .first()
    .evaluate((element) => element.scrollIntoView());
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 82 });
  const bytes = Buffer.from(data, "base64");
  writeFileSync(file, bytes);
  return bytes.length;
}
