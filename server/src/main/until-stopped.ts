/** How long an orderly stop may take before the process ends anyway, milliseconds. */
const STOP_MS_MAX = 20_000;

/**
 * Resolves when the process is told to stop: by a signal, or because the launcher it came from has gone. It listens
 * from the call on, so it is called before anything is started: what is told earlier ends the process on the spot.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      setTimeout(() => process.exit(0), STOP_MS_MAX).unref();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    if (process.connected) process.once('disconnect', stop);
  });
}
