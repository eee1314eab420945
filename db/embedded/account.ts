import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, statSync } from "node:fs";
import path from "node:path";
import { PlainError } from "@/lib/plain-error.mjs";

/** As whom Postgres runs. It refuses to be root. */
export interface Account {
  /** The command line that runs a program as this account. */
  line(program: string, args: string[]): [string, string[]];
  /** For `spawn`. */
  ids: { uid?: number; gid?: number };
  /** Hands a folder or file over to this account. */
  own(place: string): void;
}

const NOBODY = 65_534;
const IN_NAMESPACE = ["--user", "--map-user=1000"];

/**
 * Who may run Postgres with this data folder; it need not exist yet.
 * @throws PlainError when root can find nobody to run it
 */
export function accountFor(folder: string, programs: string): Account {
  if (process.getuid?.() !== 0) return themselves();
  const owner = existsSync(folder) ? statSync(folder) : undefined;
  // Made by another account: it goes on with it, for a namespace of ours sees foreign files as nobody's.
  if (owner !== undefined && owner.uid !== 0) return other(owner.uid, owner.gid);
  if (namespacesWork()) return inNamespace();
  for (const place of [path.dirname(folder), programs]) mustBeReachable(place);
  if (owner !== undefined) spawnSync("chown", ["-R", `${NOBODY}:${NOBODY}`, folder]);
  return other(NOBODY, NOBODY);
}

const themselves = (): Account => ({
  line: (program, args) => [program, args],
  ids: {},
  own: () => {},
});

/** For the kernel still root, so that every file is within reach; for Postgres user 1000. */
const inNamespace = (): Account => ({
  ...themselves(),
  line: (program, args) => ["unshare", [...IN_NAMESPACE, program, ...args]],
});

const other = (uid: number, gid: number): Account => ({
  ...themselves(),
  ids: { uid, gid },
  own: (place) => chownSync(place, uid, gid),
});

const namespacesWork = () => spawnSync("unshare", [...IN_NAMESPACE, "true"]).status === 0;

/** Our own folder is opened for passing through; of others we only say that they are closed. */
function mustBeReachable(place: string): void {
  for (let folder = place; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const { mode } = statSync(folder);
    if (mode & 0o001) continue;
    if (folder === place) {
      chmodSync(folder, mode | 0o011);
      continue;
    }
    throw new PlainError(
      `Postgres does not run as root, and user namespaces are not allowed here, so it runs as nobody, who may not pass through ${folder}. Start the site as an ordinary user, run chmod o+x ${folder}, or set DATA_DIR to a folder elsewhere.`,
    );
  }
}
