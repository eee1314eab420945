import "server-only";
import { randomUUID } from "node:crypto";
import { instance } from "@/lib/instance";
import { PAGES_CHANNEL } from "./announce";
import { sqlClient } from "./client";

/** What goes over the channel besides topics: who is there, and whether they have heard what came before. */
export interface Call {
  from?: string;
  /** A beat: only who listens has one. By the clock of its sender. */
  sentAt?: number;
  ask?: string;
  answer?: string;
  leaving?: true;
}
interface Peers {
  heardAt: Map<string, number>;
  questions: Map<string, { open: Set<string>; close(): void }>;
}

/** By then a process that we do not hear has stopped trusting its own copies (server/page-store.ts). */
const GONE_MS = 4_000;

// Next's bundles ask; the server's own file hears.
const shared = globalThis as typeof globalThis & { [key: symbol]: Peers | undefined };
const KEY = Symbol.for("diptych.peers");
shared[KEY] ??= { heardAt: new Map(), questions: new Map() };
const peers = shared[KEY];

/**
 * After a commit that was announced, and before its writer is answered: waits until every other process that keeps
 * pages has heard of it, so that nobody is sent what was there before. Alone it takes no time; never more than 4 s.
 */
export async function heardByOthers(): Promise<void> {
  const open = new Set(others());
  if (open.size === 0) return;
  const ask = randomUUID();
  let timer: NodeJS.Timeout | undefined;
  const answered = new Promise<void>((resolve) => {
    peers.questions.set(ask, { open, close: resolve });
    timer = setTimeout(resolve, GONE_MS);
  });
  try {
    // Notices arrive in the order of their commits: whoever hears the question has heard the write.
    await sqlClient.notify(PAGES_CHANNEL, JSON.stringify({ from: instance, ask } satisfies Call));
    await answered;
  } catch {
    // The database is gone, and with it the channel: copies are served marked, or not at all.
  } finally {
    clearTimeout(timer);
    peers.questions.delete(ask);
  }
}

/** Takes what another process said; what is to be said to it, if anything. */
export function receiveCall({ from = "", sentAt, ask, answer, leaving }: Call): Call | undefined {
  if (sentAt !== undefined) peers.heardAt.set(from, performance.now());
  if (leaving) peers.heardAt.delete(from);
  for (const [id, question] of peers.questions) {
    if (leaving || id === answer) question.open.delete(from);
    if (question.open.size === 0) question.close();
  }
  return ask === undefined ? undefined : { from: instance, answer: ask };
}

function others(): string[] {
  const since = performance.now() - GONE_MS;
  for (const [peer, at] of peers.heardAt) if (at < since) peers.heardAt.delete(peer);
  return [...peers.heardAt.keys()];
}
