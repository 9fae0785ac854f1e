import { isMainThread } from 'node:worker_threads';

/** Imported into a command that is measured: when it ends, it writes its processor time in milliseconds, and its memory. */
if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const mebibytes = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stderr.write(`\n${JSON.stringify({ processorMs: (user + system) / 1000, mebibytes })}\n`);
  });
}
