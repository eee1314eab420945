import "server-only";
import postgres from "postgres";
import type { Topic } from "@/domain/topic";
import { env } from "@/env";
import { instance } from "@/lib/instance";
import { PAGES_CHANNEL } from "./announce";
import { type Call, receiveCall } from "./peers";

interface Notice {
  from?: string;
  topics?: Topic[];
}
interface Listener {
  /** A notice of another process, or our own beat: `{ from: instance }` and nothing else. */
  hear(notice: Notice): void;
  /** Listening, again or for the first time: what was sent until now may have been missed. */
  reconnected(): void;
}

const BEAT_MS = 1_000;
/** A beat that took longer only proves what was true then. */
const YOUNG_MS = 1_000;
/** Postgres does not tell us when a connection dies quietly; after this long without a beat we dial anew. */
const SILENT_MS = 4_000;
const DIAL_MS = 3_000;
const ANSWER_MS = 1_000;

/**
 * Hears what commits in other processes. Our own beat goes the same way as every notice, so its return proves that
 * nothing sent before it is still on its way.
 * @throws Error when the database cannot be reached at the start; later failures are retried for ever
 */
export async function listenForPages(listener: Listener): Promise<{ stop(): Promise<void> }> {
  let line = await openLine(listener);
  let redialling = false;
  let stopped = false;

  async function beat() {
    if (performance.now() - line.heardAt() < SILENT_MS) return line.beat();
    if (redialling) return;
    redialling = true;
    try {
      const old = line;
      line = await openLine(listener);
      await old.close();
      if (stopped) await line.close();
    } catch {
      // Still away; the next beat tries again.
    } finally {
      redialling = false;
    }
  }
  const timer = setInterval(() => void beat(), BEAT_MS);
  timer.unref();
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await line.leave();
    },
  };
}

async function openLine({ hear, reconnected }: Listener) {
  const sql = connect(env.DATABASE_LISTEN_URL ?? env.DATABASE_URL, 2);
  let heardAt = performance.now();
  let sending = false;

  const say = (call: Call) => sql.notify(PAGES_CHANNEL, JSON.stringify(call)).catch(() => {});

  function receive(payload: string) {
    const { topics, ...call } = JSON.parse(payload) as Notice & Call;
    // Our own too: a write whose answer was lost on the way has dropped no page here.
    if (topics !== undefined) hear({ ...(call.from && { from: call.from }), topics });
    if (call.from === instance) return receiveOwn(call);
    const reply = receiveCall(call);
    if (reply !== undefined) void say(reply);
  }

  function receiveOwn({ sentAt }: Call) {
    if (sentAt === undefined) return;
    heardAt = performance.now();
    if (heardAt - sentAt < YOUNG_MS) hear({ from: instance });
  }

  async function beat() {
    if (sending) return;
    sending = true;
    await say({ from: instance, sentAt: performance.now() });
    sending = false;
  }

  try {
    await within(DIAL_MS, sql.listen(PAGES_CHANNEL, receive, reconnected));
    // At once, so that the others wait for us from now on.
    await within(DIAL_MS, beat());
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  }
  return {
    heardAt: () => heardAt,
    beat,
    async leave() {
      await within(ANSWER_MS, say({ from: instance, leaving: true })).catch(() => {});
      await sql.end({ timeout: 0 });
    },
    close: () => sql.end({ timeout: 0 }),
  };
}

/**
 * Whether pages could be read: a new connection answers within a second. New, since a frozen one would say nothing,
 * and one of the pool might only be busy.
 */
export async function databaseAnswers(): Promise<boolean> {
  const sql = connect(env.DATABASE_URL, 1);
  try {
    await within(ANSWER_MS, sql`select 1`);
    return true;
  } catch {
    return false;
  } finally {
    void sql.end({ timeout: 0 });
  }
}

/** @throws Error when the promise takes longer, or what it throws itself */
async function within(ms: number, promise: PromiseLike<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Postgres did not answer in ${ms} ms.`)), ms);
  });
  try {
    await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function connect(url: string | undefined, max: number) {
  if (url === undefined) throw new Error("DATABASE_URL is not set.");
  return postgres(url, { max, onnotice: () => {}, connect_timeout: 1 });
}
