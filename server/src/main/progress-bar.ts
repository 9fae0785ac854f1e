const WIDTH = 30;
const REDRAW_MS = 100;
/** Where nothing can be redrawn, a line now and then says how far it is. */
const LINE_MS = 3_000;

/**
 * A bar on the terminal that redraws itself in place; a line at the beginning and every three seconds where there is no
 * terminal. Shows nothing without a title.
 */
export function progressBar(title: string | undefined): {
  show: (phase: string, done: number, of: number) => void;
  end: () => void;
} {
  const shown = title !== undefined;
  const { isTTY } = process.stderr;
  let drawn = 0;
  return {
    show(phase, done, of) {
      const now = Date.now();
      const isDue = isTTY ? now - drawn >= REDRAW_MS || done >= of : now - drawn >= LINE_MS;
      if (!shown || !isDue) return;
      drawn = now;
      const part = of === 0 ? 1 : Math.min(1, done / of);
      const percent = `${Math.floor(part * 100)} %`;
      const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░');
      process.stderr.write(isTTY ? `\r${phase.padEnd(8)} ${bar} ${percent}  ` : `${phase} ${percent}\n`);
    },
    end() {
      if (shown && isTTY && drawn > 0) process.stderr.write('\r\x1b[K');
    },
  };
}
