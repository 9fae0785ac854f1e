import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadLayout } from '../contracts.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import {
  type CountryPlan,
  examplesOf,
  generateAddresses,
  generateDelivery,
  generateEjendomme,
  generateRoads,
} from '../generate/index.ts';
import { numberOf, readWords } from '../options.ts';
import { progressBar } from '../progress-bar.ts';
import { printJson } from '../run-in-house.ts';

const PERSONS_MAX = 9_000_000;
const SEED_MAX = 2_147_483_647;
/** Fixed, so that the same seed gives the same bytes on any day. */
const PRODUKTION_DEFAULT = '2026-01-05';

/** `opencpr generate --persons N --seed S [--numbers unissued|plausible] [--out DIR]`: files for `opencpr import`. */
export async function runGenerate(args: readonly string[]): Promise<number> {
  const words = readWords(args, {
    persons: { type: 'string' },
    seed: { type: 'string' },
    numbers: { type: 'string' },
    out: { type: 'string' },
  });
  const numbers = words.text('numbers') ?? 'unissued';
  if (numbers !== 'unissued' && numbers !== 'plausible') {
    throw new CommandEnd(EXIT.usage, '--numbers takes unissued or plausible');
  }
  const plan: CountryPlan = {
    persons: numberOf(words, 'persons', 1, PERSONS_MAX) ?? 10_000,
    seed: numberOf(words, 'seed', 0, SEED_MAX) ?? 1,
    produktion: PRODUKTION_DEFAULT,
    numbers,
  };
  const folder = words.text('out') ?? '.';
  mkdirSync(folder, { recursive: true });
  const fileOf = (task: string) => join(folder, `d${plan.produktion.replaceAll('-', '').slice(2)}.${task}`);
  const [delivery, roads, addresses] = [fileOf('l900102'), fileOf('l900103'), fileOf('daradr')];
  const properties = fileOf('ejendm');
  const bar = progressBar(words.json ? undefined : delivery);
  const progress = (done: number, of: number) => bar.show('danner', done, of);
  await write(generateDelivery({ ...plan, layout: loadLayout('u12170-p'), progress }), delivery);
  await write(generateRoads({ ...plan, layout: loadLayout('p05780') }), roads);
  await write(generateAddresses({ ...plan, layout: loadLayout('dar-adresser') }), addresses);
  await write(generateEjendomme({ ...plan, layout: loadLayout('ejendomme') }), properties);
  bar.end();
  const examples = examplesOf(plan);
  if (words.json) printJson({ files: [roads, delivery, addresses, properties], ...plan, examples });
  else {
    const files = `${delivery}, their roads in ${roads}, the ids of their addresses in ${addresses}, properties and owners in ${properties}`;
    process.stdout.write(`${plan.persons} persons in ${files}\n`);
  }
  return EXIT.ok;
}

const write = (chunks: AsyncIterable<Uint8Array>, path: string): Promise<void> =>
  pipeline(Readable.from(chunks), createWriteStream(path));
