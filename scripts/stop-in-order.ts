import { env } from "@/env";

type Close = () => Promise<void>;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
// npm passes on a signal that the terminal has already sent to everybody: two so close together are one.
const SAME_SIGNAL_MS = 1_000;
const LIMIT_MS = 15_000;
const LOOK_MS = 500;

export interface Opened {
  /** Closed before everything that was added earlier. */
  add(close: Close): void;
  /** For an end without a signal; where a signal is ending the process already, it never returns. */
  stop(): Promise<void>;
}

/** At the first signal all that was opened is closed, the last opened first; at a second one the process just ends. */
export function stopInOrder(): Opened {
  const opened: Close[] = [];
  let signalledAt: number | undefined;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= closeAll(opened);
    return closing;
  };
  const onSignal = () => {
    if (signalledAt !== undefined) {
      if (performance.now() - signalledAt > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    signalledAt = performance.now();
    setTimeout(() => process.exit(1), LIMIT_MS).unref();
    void close().then(() => process.exit(0));
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  onceOrphaned(() => signalledAt === undefined && onSignal());
  return {
    // What comes up while the rest goes down goes down with it.
    add: (each) => void (closing === undefined ? opened.push(each) : closing.then(each)),
    stop: () => (signalledAt === undefined ? close() : new Promise<never>(() => {})),
  };
}

async function closeAll(opened: Close[]): Promise<void> {
  for (let close = opened.pop(); close !== undefined; close = opened.pop()) {
    await close().catch((error: unknown) => console.error(error));
  }
}

/** A SIGTERM to npm ends the shell between npm and us, and no signal reaches us. */
function onceOrphaned(stop: () => void): void {
  if (env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, LOOK_MS);
  timer.unref();
}
