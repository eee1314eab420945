import { accessSync, constants, mkdirSync } from "node:fs";
import path from "node:path";
import { keptSecret } from "@/lib/kept-secret";
import { holdingLock } from "@/lib/lock-file.mjs";
import { PlainError } from "@/lib/plain-error.mjs";
import { accountFor } from "./embedded/account";
import { findBinaries } from "./embedded/binaries";
import { makeCluster, SUPERUSER } from "./embedded/cluster";
import { type Place, reachServer, stopServer } from "./embedded/server";
import { answers, DATABASE, markUse } from "./embedded/use";

export interface Embedded {
  url: string;
  /** False when it was running already, for another process or left behind by a killed one. */
  startedHere: boolean;
  /** Ends our use of it, and stops it when nobody else uses it. */
  close(): Promise<void>;
}
interface Options {
  dataDir: string;
  /** Unset: any free one. */
  port?: number;
  /** False only for tests: a power cut may then lose everything. */
  durable?: boolean;
}

/**
 * The Postgres that came with npm, with its data in `dataDir`, on 127.0.0.1: started, or found running. Processes
 * that share the folder share the server.
 * @throws PlainError that says what to do
 */
export async function openEmbedded({ dataDir, port, durable = true }: Options): Promise<Embedded> {
  const home = path.resolve(dataDir);
  mustBeWritable(home);
  const binaries = findBinaries();
  const lock = path.join(home, "postgres.lock");
  return holdingLock(lock, async () => {
    const folder = path.join(home, "postgres");
    const account = accountFor(folder, path.dirname(binaries.postgres));
    // Any account of this machine can reach the port, so the port asks for a password.
    const password = keptSecret(path.join(home, "postgres-password"));
    makeCluster(folder, binaries, account, password, durable);
    const urlAt = (at: number) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${at}/${DATABASE}`;
    const place: Place = {
      ...{ folder, binaries, account, durable, port },
      log: path.join(home, "postgres.log"),
      answers: (at) => answers(urlAt(at)),
    };
    const running = await reachServer(place);
    const url = urlAt(running.port);
    const use = await markUse(url);
    const close = () =>
      holdingLock(lock, async () => {
        if (await use.end()) await stopServer(place);
      });
    return { url, startedHere: running.startedHere, close };
  });
}

function mustBeWritable(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch {
    throw new PlainError(
      `The folder ${home} cannot be written by this user. Make it writable, or set DATA_DIR to a folder that is.`,
    );
  }
}
