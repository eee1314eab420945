import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const STAMP = ".next/built-from";
/** What a build does not read. */
const APART = new Set([
  ...["node_modules", ".next", "front", ".data", ".git", ".ci", "docs", "e2e", "bench"],
  ...["test-results", "playwright-report", "testing", "next-env.d.ts"],
]);
const READ = /\.(?:tsx?|mjs|json|css|js|svg|ico|png|woff2|sql)$/;
const TEST = /\.test\.tsx?$/;

/** One word for the sources as they are now. */
export function sourcesNow() {
  const hash = createHash("sha256");
  for (const file of filesUnder(".")) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

/** The same word for what the last whole build was made from. */
export function builtFrom() {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return undefined;
  }
}

export const forgetBuild = () => rmSync(STAMP, { force: true });

export function rememberBuild(sources) {
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, sources);
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !APART.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(place);
      return READ.test(entry.name) && !TEST.test(entry.name) ? [place] : [];
    });
}
