import { pathToFileURL } from "node:url";
import { runSteps } from "./steps.mjs";

/** By name, as `npm run` knows them; quick ones first. */
export const CHECKS = Object.fromEntries(
  ["lint", "types", "arrows", "unused", "words", "drift", "lock"].map((name) => [
    name,
    `npm run --silent ${name}`,
  ]),
);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const failed = await runSteps({ ...CHECKS, unit: "npm run --silent unit" });
  process.exitCode = failed.length > 0 ? 1 : 0;
}
