// Runs a TypeScript program of ours with the right Node and stays out of its way: same terminal, same signals, same exit code.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from './build-web.mjs';
import { ensureInstalled, findNode, root } from './ensure.mjs';

/** Programs that open the pages in a browser. */
const NEED_PAGES = ['tests/run.ts', 'tests/browser/screenshots.ts'];

/** Runs `script` (from the repository root) with `args`; never returns. */
export function exec(script, args) {
  ensureInstalled();
  if (['start', 'web-search'].includes(args[0]) || NEED_PAGES.includes(script)) buildWeb();
  // The channel tells the program when this launcher dies, so that killing the launcher never leaves an orphan behind.
  const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // Node keeps what it has compiled, types taken off: the next start takes half the time. Where it cannot, it does without.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'opencpr'), ...process.env, OPENCPR_LAUNCHED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)));
  child.on('error', (error) => {
    process.stderr.write(`OpenCPR: cannot run ${script}: ${error.message}\n`);
    process.exit(20);
  });
}
