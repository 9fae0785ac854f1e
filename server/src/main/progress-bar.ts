const WIDTH = 30;
const REDRAW_MS = 100;

/** A bar on the terminal that redraws itself in place; shows nothing where there is no terminal or no title. */
export function progressBar(title: string | undefined): {
  show: (phase: string, done: number, of: number) => void;
  end: () => void;
} {
  const shown = title !== undefined && process.stderr.isTTY;
  let drawn = 0;
  return {
    show(phase, done, of) {
      const now = Date.now();
      if (!shown || (now - drawn < REDRAW_MS && done < of)) return;
      drawn = now;
      const part = of === 0 ? 1 : Math.min(1, done / of);
      const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░');
      process.stderr.write(`\r${phase.padEnd(8)} ${bar} ${Math.floor(part * 100)} %  `);
    },
    end() {
      if (shown && drawn > 0) process.stderr.write('\r\x1b[K');
    },
  };
}
