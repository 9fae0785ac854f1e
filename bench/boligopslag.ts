import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BOLIGSELSKAB_CVR } from '../server/src/main/demo/customers.ts';
import { standInStore } from '../server/src/main/places.ts';
import { inventedNumber, inventedPerson, type PersonRecord, writeDelivery } from '../tests/delivery.ts';
import { describeMachine, writeMachine } from './machine-at-work.ts';
import { OPENCPR } from './opencpr-command.ts';
import { readyAt } from './ready-at.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { brief, median, quantile } from './statistics.ts';

/** How the landlord service is measured. */
export interface BoligopslagOptions {
  /** Generated persons of the demo country. */
  readonly persons: number;
  /** Lookups of each kind. */
  readonly lookups: number;
  /** The folder for `boligopslag.json` and `boligopslag.md`. */
  readonly results: string;
  readonly say: (line: string) => void;
  readonly onStart: (end: () => Promise<void>) => void;
}

/** A stairwell of 40 dwellings, 12 months back, at one connection: in so many milliseconds, and so many single lookups. */
const [MS_MAX, SINGLES_MAX, DWELLINGS] = [10, 10, 40];
const WARM_UP = 40;
/** Refusals are told apart by less than answers are: they are measured more often; their medians may be so far apart. */
const [REFUSALS_EACH, APART_MAX] = [3, 1.1];
const HEADERS = { 'Content-Type': 'application/json', 'X-OpenCPR': 'web' };

/** Measures a stairwell against the lookup of one person, through the pages' door, with the registers' stand-ins in the run. */
export async function benchBoligopslag(options: BoligopslagOptions): Promise<boolean> {
  const { persons, lookups, results, say, onStart } = options;
  const scratch = makeScratchFolder();
  const machine = describeMachine();
  const words = [
    'start',
    '--demo',
    '--persons',
    String(persons),
    '--data',
    scratch.path,
    '--http',
    '0',
    '--https',
    '0',
  ];
  const child = spawn(process.execPath, [OPENCPR, ...words, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const end = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    scratch.remove();
  };
  onStart(end);
  try {
    const url = await readyAt(child.stdout);
    const { husnummerId, ...at } = findStairwell(scratch.path);
    await fillStairwell(scratch.path, at);
    const landlord = await signOn(url, 'DEMOBOL1', 'Demo#401');
    const employee = await signOn(url, 'DEMOKOM1', 'Demo#101');
    const stairwell = { path: '/api/boligopslag', cookie: landlord, body: { ejer: BOLIGSELSKAB_CVR, husnummerId } };
    const { beboere }: { beboere: readonly Row[] } = JSON.parse(await (await post(url, stairwell)).text());
    const rows = beboere.length;
    const dwellings = new Set(beboere.map((one) => `${one.etage}/${one.sidedoer}`)).size;
    if (dwellings < DWELLINGS) throw new Error(`the stairwell has ${dwellings} dwellings with people`);
    const person = { path: '/api/opslag', cookie: employee, body: { personnummer: await findPerson(scratch.path) } };
    const [whole = [], single = []] = await measureInTurn(url, [stairwell, person], lookups);
    const noes = refusalsFor(scratch.path).map((asked) => ({ ...stairwell, body: asked, status: 403 }));
    const refused = (await measureInTurn(url, noes, lookups * REFUSALS_EACH)).map(median);
    const apart = Math.max(...refused) / Math.min(...refused);
    const p50 = median(whole);
    const ratio = p50 / median(single);
    const isReached = p50 <= MS_MAX && ratio <= SINGLES_MAX && apart <= APART_MAX;
    const line = (what: string, times: readonly number[]) =>
      `| ${what} | ${brief(median(times))} | ${brief(quantile(times, 0.95))} |`;
    const report = [
      '# Landlord service',
      '',
      `A stairwell of ${DWELLINGS} dwellings (${dwellings} with ${rows} stays in 12 months) in a country of ${persons}, one connection, the registers' stand-ins over TLS in the same run; \`npm run bench -- boligopslag\`.`,
      '',
      '| lookup | p50 ms | p95 ms |',
      '|---|---|---|',
      line('the stairwell', whole),
      line('one person', single),
      '',
      `Refused in the same words, each ${lookups * REFUSALS_EACH} times and in turn, p50 ms: a number that is not tied ${brief(refused[0] ?? 0)}, somebody else's dwelling ${brief(refused[1] ?? 0)}, an address nobody knows ${brief(refused[2] ?? 0)}; the slowest is ${apart.toFixed(3)} times the fastest (at most ${APART_MAX}).`,
      '',
      `p50 at most ${MS_MAX} ms and ${SINGLES_MAX} single lookups: ${isReached ? 'reached' : 'missed'}, at ${brief(ratio)} single lookups.`,
      '',
      writeMachine(machine),
      '',
    ].join('\n');
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'boligopslag.md'), report);
    const figures = {
      machine,
      persons,
      dwellings,
      rows,
      p50,
      p95: quantile(whole, 0.95),
      single: median(single),
      ratio,
      refused,
      apart,
    };
    writeFileSync(join(results, 'boligopslag.json'), `${JSON.stringify(figures, null, 2)}\n`);
    say(report);
    return isReached;
  } finally {
    await end();
  }
}

interface Row {
  readonly etage?: string;
  readonly sidedoer?: string;
}

interface Lookup {
  readonly path: string;
  readonly cookie: string;
  readonly body: object;
  /** What it is answered with; 200 where nothing is said. */
  readonly status?: number;
}

/** Three questions that are refused in the same words: by a number that is not tied, for somebody else's dwelling, for no address. */
function refusalsFor(dataDir: string): readonly object[] {
  const store = new DatabaseSync(standInStore(dataDir), { readOnly: true });
  const row = store
    .prepare(
      `SELECT a.adresse_id, e.cvr FROM adresse a JOIN beliggenhed b USING (husnummer_id) JOIN ejerskab e ON e.bfe = b.bfe
       WHERE b.adresse_id IS NULL AND e.status = 'gældende' AND e.cvr NOT IN ('', ?)
         AND NOT EXISTS (SELECT 1 FROM ejerskab o WHERE o.bfe = b.bfe AND o.cvr = ?) ORDER BY a.adresse_id LIMIT 1`,
    )
    .get(BOLIGSELSKAB_CVR, BOLIGSELSKAB_CVR);
  store.close();
  if (row === undefined) throw new Error('no company owns a dwelling');
  const adresseId = String(row['adresse_id']);
  return [
    { ejer: String(row['cvr']), adresseId },
    { ejer: BOLIGSELSKAB_CVR, adresseId },
    { ejer: BOLIGSELSKAB_CVR, adresseId: '00000000-0000-4000-8000-00000000abcd' },
  ];
}

/** A house number with its dwellings. */
interface Stairwell {
  readonly kommunekode: string;
  readonly vejkode: string;
  readonly husnr: string;
  readonly homes: readonly { readonly etage: string; readonly doer: string }[];
}

/** A house number with as many dwellings as are asked for, as the stand-in of DAR knows it. */
function findStairwell(dataDir: string): Stairwell & { readonly husnummerId: string } {
  const store = new DatabaseSync(standInStore(dataDir), { readOnly: true });
  const row = store
    .prepare(
      `SELECT husnummer_id, kommunekode, vejkode, husnr FROM husnummer WHERE husnummer_id IN
         (SELECT husnummer_id FROM adresse GROUP BY husnummer_id HAVING count(*) = ?) ORDER BY husnummer_id LIMIT 1`,
    )
    .get(DWELLINGS);
  if (row === undefined) throw new Error(`there is no stairwell of ${DWELLINGS} dwellings`);
  const textIn = (of: Record<string, unknown>, name: string) => String(of[name] ?? '');
  const husnummerId = textIn(row, 'husnummer_id');
  const homes = store.prepare('SELECT etage, doer FROM adresse WHERE husnummer_id = ?').all(husnummerId);
  store.close();
  return {
    husnummerId,
    kommunekode: textIn(row, 'kommunekode'),
    vejkode: textIn(row, 'vejkode'),
    husnr: textIn(row, 'husnr'),
    homes: homes.map((home) => ({ etage: textIn(home, 'etage'), doer: textIn(home, 'doer') })),
  };
}

/** Of each dwelling: so many live there, and so many have left within the year. */
const [HERE, LEFT] = [2, 2];
/** Invented numbers that nobody of the demo has. */
const FIRST_NUMBER = 15_000;

/** Fills every dwelling of the stairwell, as one more delivery to the system that runs. */
async function fillStairwell(dataDir: string, { kommunekode, vejkode, husnr, homes }: Stairwell): Promise<void> {
  const ago = (days: number) =>
    new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '').concat('1200');
  const persons = homes.flatMap(({ etage, doer }, place) => {
    const home = {
      ...{ KOMKOD: kommunekode, VEJKOD: vejkode, HUSNR: husnr.padStart(3, '0') },
      ...{ ETAGE: etage.padStart(2, '0'), SIDEDOER: doer.padStart(4) },
    };
    const away = { KOMKOD: '0751', VEJKOD: '8911', HUSNR: '099', ETAGE: '', SIDEDOER: '' };
    const moved = ago(200 - place);
    return Array.from({ length: HERE + LEFT }, (_, who) =>
      inventedPerson(inventedNumber(FIRST_NUMBER + place * 10 + who), [
        ['002', { ...(who < HERE ? home : away), TILFLYDTO: moved, TILFLYKOMDTO: moved }],
        ...(who < HERE ? [] : [['023', { ...home, TILFLYDTO: ago(2_000), FRAFLYDTO: moved }] satisfies PersonRecord]),
      ]),
    );
  });
  const path = join(dataDir, 'stairwell.txt');
  writeDelivery(path, persons, { opgavenr: '900009' });
  const child = spawn(process.execPath, [OPENCPR, 'import', path, '--data', dataDir], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('the stairwell could not be filled');
}

async function findPerson(dataDir: string): Promise<string> {
  const child = spawn(process.execPath, [OPENCPR, 'demo', '--data', dataDir, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  const personnummer = JSON.parse(Buffer.concat(chunks).toString('utf8')).persons?.ordinary?.[0];
  if (typeof personnummer !== 'string') throw new Error('the demo has no ordinary person');
  return personnummer;
}

async function signOn(url: string, personkode: string, kendeord: string): Promise<string> {
  const response = await fetch(`${url}/api/signon`, {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ personkode, kendeord }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (response.status !== 200 || cookie === undefined) throw new Error(`${personkode} cannot sign on`);
  return cookie;
}

async function post(url: string, { path, cookie, body, status = 200 }: Lookup): Promise<Response> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { ...HEADERS, Cookie: cookie },
    body: JSON.stringify(body),
  });
  if (response.status !== status) throw new Error(`${path}: status ${response.status}`);
  return response;
}

/** The times of lookups one after the other, in milliseconds: the kinds take turns, so that both meet the same machine. */
async function measureInTurn(url: string, kinds: readonly Lookup[], lookups: number): Promise<number[][]> {
  const times = kinds.map((): number[] => []);
  for (let turn = 0; turn < WARM_UP + lookups; turn += 1) {
    for (const [step] of kinds.entries()) {
      // Whoever follows whom changes from turn to turn.
      const place = (step + turn) % kinds.length;
      const kind = kinds[place];
      if (kind === undefined) continue;
      const began = performance.now();
      await (await post(url, kind)).arrayBuffer();
      if (turn >= WARM_UP) times[place]?.push(performance.now() - began);
    }
  }
  return times;
}
