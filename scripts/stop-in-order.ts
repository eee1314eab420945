type Close = () => Promise<void>;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
// npm passes on a signal that the terminal has already sent to everybody: two so close together are one.
const SAME_SIGNAL_MS = 1_000;
const LIMIT_MS = 15_000;

export interface Opened {
  /** Closed before everything that was added earlier. */
  add(close: Close): void;
  stop(): Promise<void>;
}

/** At the first signal all that was opened is closed, the last opened first; at a second one the process just ends. */
export function stopInOrder(): Opened {
  const opened: Close[] = [];
  let stoppingSince: number | undefined;
  const stop = async () => {
    for (let close = opened.pop(); close !== undefined; close = opened.pop()) {
      await close().catch((error: unknown) => console.error(error));
    }
  };
  const onSignal = () => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    setTimeout(() => process.exit(1), LIMIT_MS).unref();
    void stop().then(() => process.exit(0));
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return { add: (close) => void opened.push(close), stop };
}
