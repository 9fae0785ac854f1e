/** npm run bench -- lookup [--quick] [--persons N] [--data FOLDER] [--profile FOLDER]: measured comparisons. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = 'npm run bench -- lookup [--quick] [--persons N] [--data FOLDER] [--profile FOLDER]';

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    persons: { type: 'string' },
    data: { type: 'string' },
    profile: { type: 'string' },
  },
  allowPositionals: true,
});
const persons = Number(values.persons ?? (values.quick ? 2_000 : 20_000));
if (positionals.join(' ') !== 'lookup' || !Number.isInteger(persons) || persons < 1) {
  console.error(USAGE);
  process.exit(2);
}

// What is compared with is installed on first use, so that a plain install stays small.
console.error('The bench uses autocannon and PostGraphile; they are installed in bench/node_modules the first time.');
const ensure = '../setup/ensure.mjs';
const { ensureInstalled }: { ensureInstalled(folder: string): void } = await import(ensure);
ensureInstalled(import.meta.dirname);

const { benchLookup } = await import('./lookup.ts');

let end: () => Promise<void> = async () => undefined;
const leave = () => process.exit(130);
const stop = () => {
  end().then(leave, leave);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
if (process.connected) process.once('disconnect', stop);

const well = await benchLookup({
  persons,
  rounds: values.quick ? 1 : 3,
  seconds: values.quick ? 2 : 8,
  dataDir: values.data,
  // A quick run says whether everything works; its figures are not to stand for measured ones.
  results: join(import.meta.dirname, values.quick ? 'tmp' : 'results'),
  profile: values.profile,
  say: (line) => console.log(line),
  onStart(ending) {
    end = ending;
  },
});
if (!well) process.exitCode = 1;
if (process.connected) {
  process.off('disconnect', stop);
  process.disconnect();
}
