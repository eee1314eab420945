import { existsSync } from "node:fs";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Which browser the tests drive: the one named, else one of the system's; undefined leaves it to Playwright.
 * @param {string | undefined} named
 * @returns {string | undefined}
 */
export const findChromium = (named) => named ?? SYSTEM.find((path) => existsSync(path));
