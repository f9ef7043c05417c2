/** Milliseconds after the first signal in which another is taken for its echo: a terminal signals a whole group. */
const ECHO = 500;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Resolves at the first signal to stop; a later one ends the process without waiting. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        first ??= performance.now();
        if (performance.now() - first > ECHO) process.exit(130);
        resolve();
      });
    }
  });
}
