import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PlainError } from "@/lib/plain-error.mjs";
import type { Account } from "./account";
import type { Binaries } from "./binaries";

const VERSION = "18";
export const SUPERUSER = "diptych";
// pg_trgm finds Chinese only where the character type is UTF-8; order by code point is the same everywhere.
const CTYPE: Partial<Record<NodeJS.Platform, string>> = { linux: "C.UTF-8", darwin: "en_US.UTF-8" };

/**
 * Makes the data folder unless it is there: in another place first, so that a half-made one is never taken for whole.
 * @throws PlainError when initdb fails, or the folder is another version's
 */
export function makeCluster(
  folder: string,
  { initdb }: Binaries,
  account: Account,
  password: string,
  durable: boolean,
): void {
  const version = path.join(folder, "PG_VERSION");
  if (existsSync(version)) {
    mustBeOurs(folder, readFileSync(version, "utf8").trim());
    return;
  }
  const draft = `${folder}.new`;
  const passwordFile = `${draft}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const place of [draft, passwordFile]) account.own(place);
  const ctype = CTYPE[process.platform];
  const [program, args] = account.line(initdb, [
    ...["-D", draft, "-U", SUPERUSER, "-A", "scram-sha-256", `--pwfile=${passwordFile}`],
    ...["-E", "UTF8", "--locale-provider=libc", "--locale=C", "--lc-collate=C"],
    ...(ctype === undefined ? [] : [`--lc-ctype=${ctype}`]),
    ...(durable ? [] : ["--no-sync"]),
  ]);
  const made = spawnSync(program, args, { ...account.ids, encoding: "utf8", cwd: "/" });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    const reason = (made.stderr || made.error?.message || "no reason given").trim();
    throw new PlainError(`The database could not be made in ${folder}: ${oneLine(reason)}`);
  }
  renameSync(draft, folder);
}

function mustBeOurs(folder: string, version: string): void {
  if (version === VERSION) return;
  throw new PlainError(
    `${folder} holds data of Postgres ${version}, and this site brings Postgres ${VERSION}. Run the old one with DATABASE_URL, or move the folder away to begin anew.`,
  );
}

const oneLine = (text: string) =>
  (text.split("\n").find((line) => /error|fatal|denied/iu.test(line)) ?? text).trim();
