import { readFileSync, rmSync } from "node:fs";
import { say } from "../lib/plain-error.mjs";
import { provideBrowser } from "./browser-for-tests.mjs";
import { CHECKS } from "./check.mjs";
import { runSteps } from "./steps.mjs";

const RESULTS = ".data/results";
const TESTS = { unit: "npm run --silent unit", e2e: "npm run --silent e2e" };

/** Everything, in one command; its last line counts all tests, and each check that failed as one. */
async function test() {
  rmSync(RESULTS, { recursive: true, force: true });
  provideBrowser();
  const failed = await runSteps({
    ...CHECKS,
    unit: TESTS.unit,
    build: "npm run --silent build",
    e2e: TESTS.e2e,
  });
  const unit = read("unit");
  const e2e = read("e2e")?.stats;
  const counts = {
    unit: { passed: unit?.numPassedTests ?? 0, failed: unit?.numFailedTests ?? 0 },
    e2e: { passed: e2e?.expected ?? 0, failed: (e2e?.unexpected ?? 0) + (e2e?.flaky ?? 0) },
  };
  if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}`);
  // What failed without a failing test of its own (a check, or a suite that did not even load) counts as one.
  const others = failed.filter((name) => !(counts[name]?.failed > 0)).length;
  const sum = (what) => counts.unit[what] + counts.e2e[what];
  console.log(`${sum("passed")} passed, ${sum("failed") + others} failed`);
  return failed.length === 0;
}

function read(name) {
  try {
    return JSON.parse(readFileSync(`${RESULTS}/${name}.json`, "utf8"));
  } catch {
    return undefined;
  }
}

const passed = await test().catch((error) => {
  say(error);
  console.log("0 passed, 1 failed");
  return false;
});
process.exit(passed ? 0 : 1);
