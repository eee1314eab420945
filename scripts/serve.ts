import { createServer } from "node:net";
import { env } from "@/env";
import { PlainError } from "@/lib/plain-error.mjs";
import { settleDatabase } from "./settle-database";
import { stopInOrder } from "./stop-in-order";

const host = env.HOST ?? (env.SITE_URL === undefined ? "127.0.0.1" : "0.0.0.0");

/**
 * Everything that can be wrong with the settings, before the time is spent on a build.
 * @throws PlainError
 */
export async function checkSettings(): Promise<void> {
  if (env.DATABASE_URL !== undefined && env.SECRET === undefined) {
    throw new PlainError(
      "SECRET is missing: with DATABASE_URL it must be set to at least 32 random characters, as from: openssl rand -hex 32",
    );
  }
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", (cause: NodeJS.ErrnoException) => reject(cannotListen(cause)));
    probe.listen(env.PORT, host, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

/** Runs the site in this process until a signal. */
export async function serve(): Promise<void> {
  const opened = stopInOrder();
  try {
    const embedded = await settleDatabase();
    if (embedded !== undefined) opened.add(() => embedded.close());
    // Whatever connects is loaded only now, when it is known to which database.
    const { openSite } = await import("./open-site");
    await openSite(opened, { host, embedded: embedded !== undefined });
  } catch (error) {
    await opened.stop();
    throw isBusy(error) ? cannotListen(error) : error;
  }
}

const isBusy = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && error.syscall === "listen";

function cannotListen(cause: NodeJS.ErrnoException): PlainError {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${env.PORT} is taken by another program. Stop it, or choose another port: PORT=${env.PORT + 1} npm start`,
    EACCES: `Port ${env.PORT} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine. Correct HOST, or leave it out.`,
  };
  return new PlainError(
    reasons[cause.code ?? ""] ??
      `The site cannot listen on ${host}:${env.PORT} (${cause.message}).`,
    { cause },
  );
}
