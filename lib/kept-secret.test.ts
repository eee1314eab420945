import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { keptSecret } from "./kept-secret";

test("a secret is made once, kept, and read by its owner alone", () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "secret-")), "secret");
  const first = keptSecret(file);
  expect(first).toMatch(/^[0-9a-f]{64}$/u);
  expect(keptSecret(file)).toBe(first);
  expect(statSync(file).mode & 0o077).toBe(0);
});
