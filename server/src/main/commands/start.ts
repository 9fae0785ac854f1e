import { isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { openLocalAuthority, serverCertificate } from '../../neighbours/oces/index.ts';
import type { MailSettings } from '../../neighbours/smtp/index.ts';
import { claimServer } from '../../storage/postgres/index.ts';
import { keepSnapshots } from '../../storage/register/index.ts';
import { DEMO_USERS } from '../demo/customers.ts';
import { seedCertificates } from '../demo/demo-certificate.ts';
import { DEMO_TASK } from '../demo/demo-delivery.ts';
import { demoOnPage } from '../demo/describe.ts';
import { forDevelopers } from '../demo/for-developers.ts';
import { generatedIn, isDemo, markDemo } from '../demo/mark.ts';
import { seedDemo } from '../demo/seed.ts';
import { DEMO_COUNTRY_PERSONS, demoExamples, seedAddresses, seedCountry, seedEjendomme } from '../demo-country.ts';
import { keepDueWork } from '../due-work.ts';
import { endpointsOf, forgetRunning, tellRunning } from '../endpoints.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import { COUNTRY_TASK } from '../generate/index.ts';
import { type House, openHouse, type Site } from '../house.ts';
import { MAIL_OPTIONS, mailOf, publicUrlOf } from '../mail-options.ts';
import { numberOf, readWords, siteOf, type Words } from '../options.ts';
import { tlsFolder } from '../places.ts';
import { progressBar } from '../progress-bar.ts';
import { log, printJson } from '../run-in-house.ts';
import { letterWork } from '../send-letters.ts';
import { choosePort, type Listening, openServer } from '../server.ts';
import { openStandIns, type StandIns } from '../stand-ins.ts';
import { untilStopped } from '../until-stopped.ts';
import { VERSION } from '../version.ts';
import { WORKS_BY_ITSELF } from '../works-by-itself.ts';

const HTTP_DEFAULT = 8070;
const HTTPS_DEFAULT = 8443;
const PERSONS_MAX = 1_000_000;

/** What is set for a server beside where it listens. */
interface Settings {
  readonly mail: MailSettings | undefined;
  readonly pages: string | undefined;
  readonly proxies?: readonly string[];
}

/** `opencpr start [--demo [--persons N]] [--http PORT] [--https PORT] ...`: runs until it is told to stop. */
export async function runStart(args: readonly string[]): Promise<number> {
  const words = readWords(args, {
    demo: { type: 'boolean' },
    persons: { type: 'string' },
    http: { type: 'string' },
    https: { type: 'string' },
    'rest-passwords': { type: 'boolean' },
    proxy: { type: 'string' },
    ...MAIL_OPTIONS,
  });
  const persons = numberOf(words, 'persons', 0, PERSONS_MAX) ?? DEMO_COUNTRY_PERSONS;
  const http = listeningOf(words, 'http', HTTP_DEFAULT);
  const https = listeningOf(words, 'https', HTTPS_DEFAULT);
  const site = siteOf(words, log);
  const settings = { mail: mailOf(words), pages: publicUrlOf(words), ...proxiesOf(words) };
  const stopped = untilStopped();
  const claim = await claimServer(site.dataDir);
  if (!claim.granted) throw claim.fault;
  try {
    // Before anything is made: a port that is taken is told at once.
    const ports = { http: await choosePort(http), https: await choosePort(https) };
    const isToBeDemo = words.flag('demo') && site.databaseUrl === undefined;
    const standIns = await openStandIns(site, isToBeDemo || isDemo(site));
    try {
      const house = await openHouse(standIns.site);
      try {
        if (words.flag('demo')) await makeDemo(house, site, persons, words.json);
        await serve(house, standIns, words, ports, settings, stopped);
      } finally {
        await house.close();
      }
    } finally {
      await standIns.close();
    }
  } finally {
    claim.release();
  }
  return EXIT.ok;
}

async function makeDemo(house: House, site: Site, persons: number, isQuiet: boolean): Promise<void> {
  if (site.databaseUrl !== undefined) {
    log('no demo data with --database: nothing invented goes into a database of your own');
    return;
  }
  const known = isDemo(site);
  if (!known && (await holdsSomething(house))) {
    const where = 'name another folder with --data, or start without --demo';
    throw new CommandEnd(EXIT.notDemo, `the data folder holds a system that is not a demo; ${where}`);
  }
  // Marked first, so that a start that was cut short goes on.
  if (!known) markDemo(site.dataDir, persons);
  const done = await house
    .pool('opencpr_register_reader')
    .query<{ opgavenr: string }>(`SELECT opgavenr FROM register.delivery WHERE state = 'done'`);
  const lacks = (opgavenr: string) => done.rows.every((delivery) => delivery.opgavenr !== opgavenr);
  const generated = generatedIn(site.dataDir);
  await seedEjendomme(site.dataDir, generated);
  if (lacks(DEMO_TASK)) {
    // The persons come last: once they have been taken in, the rest is there.
    await seedAddresses(house, generated);
    await seedDemo(house);
  }
  await seedCertificates(house, site.dataDir, Date.now());
  if (generated === 0 || !lacks(COUNTRY_TASK)) return;
  const bar = progressBar(isQuiet ? undefined : 'demo');
  await seedCountry(house, generated, bar.show);
  bar.end();
}

/** Begins what the system does by itself; returns how to stop. */
function workByItself(house: House, mail: MailSettings | undefined, pages: string): () => Promise<void> {
  const letters = mail === undefined ? undefined : letterWork(mail, pages);
  const works = letters === undefined ? WORKS_BY_ITSELF : [letters.work, ...WORKS_BY_ITSELF];
  const stop = keepDueWork(house, works, Date.now);
  return async () => {
    await stop();
    letters?.close();
  };
}

/** Says whether somebody has made users or imported persons: their register is never opened to demo users. */
async function holdsSomething(house: House): Promise<boolean> {
  if ((await house.administration.listBrugere(undefined)).length > 0) return true;
  const { rowCount } = await house.pool('opencpr_register_reader').query('SELECT 1 FROM register.person LIMIT 1');
  return (rowCount ?? 0) > 0;
}

async function serve(
  house: House,
  { site, addresses }: StandIns,
  words: Words,
  ports: Record<'http' | 'https', number>,
  { mail, pages, proxies }: Settings,
  stopped: Promise<void>,
): Promise<void> {
  const demo = isDemo(site);
  const examples = demo ? demoExamples(generatedIn(site.dataDir)) : undefined;
  const eid = site.eid === undefined ? {} : { eid: { standIn: addresses['mitid-standin'] !== undefined } };
  const about = { demo, version: VERSION, ...eid, ...(examples === undefined ? {} : demoOnPage(examples)) };
  const tls = tlsFolder(site.dataDir);
  const certificate = await serverCertificate(await openLocalAuthority(tls, Date.now()), tls, Date.now());
  const now = () => house.desk.present().virkning;
  const stopSnapshots = keepSnapshots(house.pool('opencpr_register_amender'), house.owners, now, house.onFault);
  let running = { pid: process.pid, http: ports.http, https: ports.https, standIns: addresses, pages };
  const switches = {
    restPasswords: words.flag('rest-passwords'),
    ...(proxies === undefined ? {} : { proxies }),
    developers: examples && forDevelopers(site.dataDir, () => endpointsOf(running), examples['ordinary']?.[0] ?? ''),
  };
  const servers: FastifyInstance[] = [];
  let stopDueWork = async () => {};
  try {
    const http = await openServer(house, about, ports.http, undefined, switches);
    servers.push(http.server);
    const https = await openServer(house, about, ports.https, certificate, switches);
    servers.push(https.server);
    running = { ...running, http: http.port, https: https.port };
    tellRunning(site.dataDir, running);
    stopDueWork = workByItself(house, mail, pages ?? `http://127.0.0.1:${http.port}`);
    await tell(house, words, running, demo);
    await stopped;
  } finally {
    forgetRunning(site.dataDir);
    await Promise.all(servers.map((server) => server.close()));
    await stopSnapshots();
    await stopDueWork();
  }
}

/** The proxies of `--proxy`, with commas between them. Ends the command when one is no single address. */
function proxiesOf(words: Words): { readonly proxies?: readonly string[] } {
  const text = words.text('proxy');
  if (text === undefined) return {};
  const proxies = text.split(',').map((one) => one.trim());
  if (proxies.every((one) => isIP(one) !== 0)) return { proxies };
  throw new CommandEnd(EXIT.usage, '--proxy takes the IP addresses of proxies, with commas between them');
}

function listeningOf(words: Words, option: string, standard: number): Listening {
  const port = numberOf(words, option, 0, 65_535);
  return port === undefined ? { port: standard, named: false } : { port, named: true };
}

async function tell(
  house: House,
  words: Words,
  running: Parameters<typeof endpointsOf>[0],
  demo: boolean,
): Promise<void> {
  const endpoints = endpointsOf(running);
  if (!demo && (await house.administration.listBrugere(undefined)).length === 0) {
    log('nobody can sign in yet: make the first operator with opencpr init');
  }
  if (words.json) return printJson({ ready: true, endpoints });
  const users = demo
    ? [
        '',
        'Demosystem med opdigtede personer. Log på som:',
        ...DEMO_USERS.map(({ personkode, password, navn }) => `  ${personkode}  ${password}  ${navn}`),
        '',
      ]
    : [];
  const lines = [
    'OpenCPR er uafhængigt af de danske myndigheder og indeholder ingen virkelige personer.',
    ...users,
    ...Object.entries(endpoints).map(([door, url]) => `  ${door.padEnd(13)} ${url}`),
    '',
    `OpenCPR klar: ${endpoints['web'] ?? ''}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return undefined;
}
