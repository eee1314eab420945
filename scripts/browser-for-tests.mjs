import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { PlainError } from "../lib/plain-error.mjs";
import { findChromium } from "./find-chromium.mjs";

const PACKAGES = ["chromium", "fonts-noto-cjk"];
const INSTALL = `apt-get install -y ${PACKAGES.join(" ")}`;

/**
 * Makes sure of a Chromium and of Chinese letters for it: installs Debian's where it may.
 * @throws PlainError that says how to install what is missing
 */
export function provideBrowser() {
  if (isComplete()) return;
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall) {
    run("apt-get", ["update", "-q"]);
    run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...PACKAGES, "fontconfig"]);
  }
  if (isComplete()) return;
  const missing = hasBrowser() ? "A Chinese font" : "Chromium";
  throw new PlainError(
    `${missing} is missing, and the tests need it. On Debian: sudo ${INSTALL}. Elsewhere: npx playwright install chromium, and a font with Chinese letters such as Noto Sans CJK. CHROMIUM_PATH names another Chromium.`,
  );
}

const isComplete = () => hasBrowser() && hasChinese();

const hasBrowser = () =>
  existsSync(findChromium(process.env.CHROMIUM_PATH || undefined) ?? chromium.executablePath());

/** Where fontconfig is not used (macOS, Windows) the system brings Chinese fonts. */
function hasChinese() {
  if (process.platform !== "linux") return true;
  return spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" }).stdout?.trim().length > 0;
}

const run = (command, args) =>
  spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
