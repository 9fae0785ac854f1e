/**
 * Does some work now and again, so many milliseconds after it was last done; never twice at once. What goes wrong is told and
 * tried again at the next turn. Returns how to stop, which waits for work under way.
 */
export function every(
  ms: number,
  work: () => Promise<unknown>,
  onFault: (fault: unknown) => void,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let underWay = Promise.resolve();
  const turn = () => {
    underWay = work()
      .catch(onFault)
      .then(() => {
        if (!isStopped) timer = setTimeout(turn, ms);
      });
  };
  turn();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await underWay;
  };
}
