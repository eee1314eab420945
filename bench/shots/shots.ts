import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { env } from "@/env";
import { freePort } from "@/lib/free-port";
import { PlainError } from "@/lib/plain-error.mjs";
import { findChromium } from "@/scripts/find-chromium.mjs";
import type { Opened } from "@/scripts/stop-in-order";
import { ownDatabase } from "../own-database";
import { sessionOf } from "../session-of";
import { startSite } from "../site-process";
import type { ShotPage } from "./pages";
import { contextFor, type Sessions, takeAll, takeCompressed } from "./take";

const FOLDER = ".data/shots";
const README_FOLDER = "docs/images";
const LARGEST = 300 * 1_024;

/** The six pictures of the README. */
const README = [
  { file: "thread", page: "thread", language: "en", theme: "light", width: 1_360, height: 1_500 },
  {
    file: "thread-zh-dark",
    page: "thread",
    language: "zh",
    theme: "dark",
    width: 1_360,
    height: 1_500,
  },
  { file: "home-zh", page: "home", language: "zh", theme: "light", width: 1_360, height: 960 },
  {
    file: "conflict",
    page: "conflict",
    language: "en",
    theme: "light",
    width: 1_360,
    height: 1_060,
  },
  { file: "reply", page: "reply", language: "en", theme: "light", width: 1_360, height: 960 },
  {
    file: "thread-narrow",
    page: "thread",
    language: "en",
    theme: "light",
    width: 390,
    height: 844,
  },
] as const;

const wanted = process.argv[2];

/** A site of our own with the sample readers in it, in the state that every fresh one has. */
export async function shots(opened: Opened): Promise<boolean> {
  const folder = path.resolve(".data/shots-site");
  mkdirSync(folder, { recursive: true });
  const database = await ownDatabase(folder);
  opened.add(database.close);
  const site = await startSite(await freePort(), path.join(folder, "site.log"), {
    ...{ DATA_DIR: folder, WORKER: "off", FIRST_STORY: "on", SAMPLE_DATA: "on", SITE_URL: "" },
  });
  opened.add(site.stop);
  const { sqlClient } = await import("@/db/client");
  opened.add(() => sqlClient.end({ timeout: 2 }));
  const { makeAdministrator } = await import("@/db/commands/make-administrator");
  const { findAccountByEmail } = await import("@/db/queries/accounts");
  const { shown } = await import("./pages");
  const { pages, readerId } = await shown();
  const administrator = await findAccountByEmail((await makeAdministrator()).email);
  const sessions: Sessions = {
    nobody: null,
    reader: await sessionOf({ id: readerId }),
    administrator: administrator && (await sessionOf(administrator)),
  };
  const browser = await openBrowser();
  opened.add(() => browser.close());
  const take = wanted === "--readme" ? forReadme : everything;
  await take(browser, site.url, pages, sessions);
  return true;
}

async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium(env.CHROMIUM_PATH);
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: asRoot ? ["--no-sandbox", "--disable-dev-shm-usage"] : ["--disable-dev-shm-usage"],
  });
}

async function everything(browser: Browser, url: string, all: ShotPage[], sessions: Sessions) {
  mkdirSync(FOLDER, { recursive: true });
  const pages = all.filter(({ name }) => wanted === undefined || name.includes(wanted));
  const wrong = await takeAll(browser, url, { pages, sessions, folder: FOLDER });
  console.log(`${pages.length} pages, each in eight pictures, are in ${FOLDER}`);
  if (wrong.length > 0) throw new PlainError(`These did not answer:\n${wrong.join("\n")}`);
}

async function forReadme(browser: Browser, url: string, pages: ShotPage[], sessions: Sessions) {
  mkdirSync(README_FOLDER, { recursive: true });
  for (const { file, page: name, language, theme, width, height } of README) {
    const shot = pages.find((each) => each.name === name);
    if (shot === undefined) continue;
    const isNarrow = width < 500;
    const look = { width, height, theme, scale: isNarrow ? 2 : 1.5 };
    const context = await contextFor(browser, url, sessions[shot.as], look);
    const target = path.join(README_FOLDER, `${file}.webp`);
    const page = await context.newPage();
    // A narrow page folds what faces an argument under it; that is what its picture is for.
    const from = isNarrow ? ".exchange:has(.facing article)" : "body";
    const bytes = await takeCompressed(page, {
      address: `/${language}${shot.path}`,
      from,
      file: target,
    });
    await context.close();
    console.log(`${target}: ${Math.round(bytes / 1_024)} KB`);
    if (bytes > LARGEST) throw new PlainError(`${target} is larger than 300 KB.`);
  }
}
