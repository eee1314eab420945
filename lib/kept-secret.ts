import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** A random word that is made once and kept in a file that only its owner reads; two that make it at once get the same. */
export function keptSecret(file: string): string {
  const draft = `${file}.${process.pid}`;
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    writeFileSync(draft, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600 });
  }
  try {
    // Unlike a write, a link appears whole or not at all, and fails where another was first.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, "utf8").trim();
}
