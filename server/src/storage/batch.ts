/**
 * Gathers what is asked at the same time into one run: keys that arrive while a run is under way wait for the next.
 * `run` returns one value per key, in order; when it fails, everyone who waited on it gets the error.
 */
export function createBatcher<Key, Value>(
  run: (keys: readonly Key[]) => Promise<readonly Value[]>,
  { batchMax, runsMax }: { readonly batchMax: number; readonly runsMax: number },
): (key: Key) => Promise<Value> {
  type Waiting = { key: Key; resolve: (value: Value) => void; reject: (error: unknown) => void };
  let waiting: Waiting[] = [];
  let running = 0;
  let scheduled = false;

  const schedule = () => {
    if (scheduled || running >= runsMax || waiting.length === 0) return;
    scheduled = true;
    // After the events of this turn, so that requests read from several sockets at once travel together.
    setImmediate(() => {
      scheduled = false;
      const batch = waiting.slice(0, batchMax);
      waiting = waiting.slice(batchMax);
      running += 1;
      run(batch.map(({ key }) => key))
        .then(
          (values) => {
            for (const [place, { resolve }] of batch.entries()) resolve(values[place] as Value);
          },
          (error: unknown) => {
            for (const { reject } of batch) reject(error);
          },
        )
        .finally(() => {
          running -= 1;
          schedule();
        });
      schedule();
    });
  };

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject });
      schedule();
    });
}
