/** npm run bench -- lookup | load | search | web-search | kampagne | boligopslag | boligopslag-loebende: measured comparisons. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `npm run bench -- lookup [--quick] [--persons N] [--data FOLDER] [--profile FOLDER]
npm run bench -- load [--quick] [--persons N[,N...]] [--data FOLDER]
npm run bench -- search [--quick] [--persons N] [--data FOLDER]
npm run bench -- web-search [--quick] [--persons N] [--data FOLDER]
npm run bench -- kampagne [--quick]
npm run bench -- boligopslag [--quick] [--persons N]
npm run bench -- boligopslag-loebende [--quick] [--persons N]`;
const WORKS = {
  lookup,
  load,
  search,
  'web-search': webSearch,
  kampagne,
  boligopslag,
  'boligopslag-loebende': standing,
};
const LOAD_SIZES = [20_000, 100_000];
const LOAD_SIZES_QUICK = [500, 1_000];

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    persons: { type: 'string' },
    data: { type: 'string' },
    profile: { type: 'string' },
  },
  allowPositionals: true,
});
const [what] = positionals;
const asked = values.persons?.split(',').map(Number) ?? [];
const [persons = values.quick ? 2_000 : 20_000] = asked;
const areSizes = asked.every((size) => Number.isInteger(size) && size > 0) && (what === 'load' || asked.length < 2);
const work = Object.entries(WORKS).find(([name]) => name === what)?.[1];
if (positionals.length !== 1 || work === undefined || !areSizes) {
  console.error(USAGE);
  process.exit(2);
}
// A quick run says whether everything works; its figures are not to stand for measured ones.
const results = join(import.meta.dirname, values.quick ? 'tmp' : 'results');
const say = (line: string) => console.log(line);

let end: () => Promise<void> = async () => undefined;
const leave = () => process.exit(130);
const stop = () => {
  end().then(leave, leave);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
if (process.connected) process.once('disconnect', stop);

const onStart = (ending: () => Promise<void>) => {
  end = ending;
};
const well = await work();
if (!well) process.exitCode = 1;
if (process.connected) {
  process.off('disconnect', stop);
  process.disconnect();
}

async function load(): Promise<boolean> {
  const { benchLoading } = await import('./loading.ts');
  const usual = values.quick ? LOAD_SIZES_QUICK : LOAD_SIZES;
  const sizes = asked.length > 0 ? asked.toSorted((a, b) => a - b) : usual;
  return benchLoading({ sizes, dataDir: values.data, results, say, onStart });
}

async function webSearch(): Promise<boolean> {
  const { benchWebSearch } = await import('./web-search.ts');
  return benchWebSearch({ persons, dataDir: values.data, texts: values.quick ? 16 : 160, results, say, onStart });
}

async function lookup(): Promise<boolean> {
  // What is compared with is installed on first use, so that a plain install stays small.
  console.error('The bench uses autocannon and PostGraphile; they are installed in bench/node_modules the first time.');
  const ensure = '../setup/ensure.mjs';
  const { ensureInstalled }: { ensureInstalled(folder: string): void } = await import(ensure);
  ensureInstalled(import.meta.dirname);
  const { benchLookup } = await import('./lookup.ts');
  return benchLookup({
    persons,
    rounds: values.quick ? 1 : 3,
    seconds: values.quick ? 2 : 8,
    dataDir: values.data,
    results,
    profile: values.profile,
    say,
    onStart,
  });
}

async function search(): Promise<boolean> {
  const { benchSearch } = await import('./search.ts');
  return benchSearch({
    persons,
    dataDir: values.data,
    searches: values.quick ? 100 : 1_000,
    lists: values.quick ? 5 : 15,
    starts: values.quick ? 1 : 3,
    results,
    say,
    onStart,
  });
}

async function boligopslag(): Promise<boolean> {
  const { benchBoligopslag } = await import('./boligopslag.ts');
  const size = asked[0] ?? (values.quick ? 2_000 : 10_000);
  return benchBoligopslag({ persons: size, lookups: values.quick ? 40 : 400, results, say, onStart });
}

async function standing(): Promise<boolean> {
  const { benchStandingLookups } = await import('./standing-lookups.ts');
  const size = asked[0] ?? (values.quick ? 2_000 : 10_000);
  return benchStandingLookups({ persons: size, lookups: values.quick ? 300 : 10_000, results, say, onStart });
}

async function kampagne(): Promise<boolean> {
  const { benchCampaign } = await import('./campaign.ts');
  const [authorities, users] = values.quick ? [50, 1_500] : [2_000, 60_000];
  return benchCampaign({ authorities, users, results, say, onStart });
}
