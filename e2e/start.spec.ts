import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { environmentWith } from "@/env";
import { freePort } from "@/lib/free-port";
import { expect, test } from "./support/test";

const FOLDER = path.resolve(".data/first-start");
const SECOND_START_MS = 5_000;
test.describe.configure({ mode: "serial", timeout: 120_000 });

const started: ChildProcess[] = [];
// Also after a test that failed half-way: a site left running would weigh on everything measured later.
test.afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) await stop(child);
  }
});

/** `npm start` as a newcomer runs it: nothing is configured but where it may lie and listen. */
function start(port: number, settings: Record<string, string> = {}) {
  const child = spawn("npm", ["start"], {
    env: environmentWith({
      ...{ DATABASE_URL: "", SECRET: "", FIRST_STORY: "", SAMPLE_DATA: "on", NODE_OPTIONS: "" },
      ...{ DATA_DIR: FOLDER, PORT: String(port), ...settings },
    }),
  });
  started.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part) => {
      output += part;
    });
  }
  return { child, said: () => output };
}

async function stop(child: ChildProcess): Promise<number | null> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const [code] = await ended;
  return code;
}

test("with nothing configured one command gives the whole site, and a second start takes five seconds at most", async ({
  page,
}) => {
  rmSync(FOLDER, { recursive: true, force: true });
  const port = await freePort();
  const first = start(port);
  await expect.poll(first.said, { timeout: 60_000 }).toContain("Sign in as administrator");
  expect(first.said()).toContain(`http://localhost:${port}`);
  expect(first.said()).toContain(path.join(FOLDER, "outbox"));
  const link = /http\S+sign-in\/link\S+/u.exec(first.said())?.[0] ?? "";

  await page.goto(`http://localhost:${port}/en/threads/1`);
  await expect(page.getByText("Both camps accept")).toBeVisible();
  await expect(page.getByText("sample readers")).toBeVisible();
  await page.goto(link);
  await page.locator("main").getByRole("button", { name: "Sign in" }).click();
  await page.goto(`http://localhost:${port}/en/moderate`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.context().clearCookies();
  await page.goto(link);
  await page.locator("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("already been used")).toBeVisible();

  await stop(first.child);
  await expect
    .poll(() => existsSync(path.join(FOLDER, "postgres/postmaster.pid")), { timeout: 20_000 })
    .toBe(false);

  const began = performance.now();
  const second = start(port);
  await expect
    .poll(second.said, { timeout: 30_000, intervals: [50] })
    .toContain("Sign in as administrator");
  expect(performance.now() - began).toBeLessThan(SECOND_START_MS);

  const third = start(port);
  const [code] = await once(third.child, "exit");
  expect(code).toBe(1);
  expect(third.said()).toContain(`Port ${port} is taken by another program.`);
  await stop(second.child);
});

test("a wrong variable and a database that is not there are each said in one sentence", async () => {
  const wrong: [Record<string, string>, string][] = [
    [{ SMTP_URL: "nonsense" }, "SMTP_URL must be"],
    [{ DATABASE_URL: "postgres://a@127.0.0.1:1/b" }, "SECRET is missing"],
    [{ DATABASE_URL: "postgres://a@127.0.0.1:1/b", SECRET: "x".repeat(32) }, "database"],
  ];
  for (const [settings, sentence] of wrong) {
    const { child, said } = start(await freePort(), settings);
    const [code] = await once(child, "exit");
    expect([code, said().includes(sentence), /\n\s+at /u.test(said())]).toEqual([1, true, false]);
  }
});
