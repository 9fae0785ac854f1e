import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../server/src/storage/postgres/index.ts';
import { choosePassword } from '../access/choose-password.ts';
import { tlsClient } from '../certificates/tls-client.ts';
import { lives, makeScratch, postmasterPid } from '../database/scratch.ts';
import { gctpClient } from '../gctp-client.ts';
import { layOut } from '../ready-made.ts';
import { opencpr, pgOf, startSystem, stop } from './command.ts';
import { opencprHere } from './command-here.ts';

const scratch = makeScratch();
const data = ['--data', join(scratch.path, 'demo')];
let running: Awaited<ReturnType<typeof startSystem>>;

beforeAll(async () => {
  running = await startSystem(['--demo', ...data]);
});
afterAll(async () => {
  await stop(running.child, 'SIGTERM');
  scratch.remove();
});

/** What the demo system tells of itself. */
const describeDemo = async () => JSON.parse((await opencprHere('demo', '--json', ...data)).stdout);

describe('a demo system', () => {
  it('says that it is ready, what it is, and who can sign in', () => {
    expect(running.output()).toContain('uafhængigt af de danske myndigheder');
    expect(running.output()).toContain('DEMOKOM1  Demo#101');
  });

  it('tells endpoints, customers, users and persons as JSON', () => {
    const { code, stdout } = opencpr('demo', '--json', ...data);
    const demo = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(demo.endpoints.web).toBe(running.url);
    expect(demo.endpoints.gctp).toBe(`${running.url}/cpr-online-gctp/gctp`);
    expect(demo.endpoints.rest).toBe(`${running.url}/CPR`);
    expect(
      demo.users.every(
        (user: { personkode: string; password: string }) => user.personkode.length === 8 && user.password.length === 8,
      ),
    ).toBe(true);
    expect(Object.keys(demo.persons)).toEqual(
      expect.arrayContaining([
        'ordinary',
        'protected',
        'dead',
        'emigrated',
        'noFixedAbode',
        'administrative',
        'changedNumber',
        'muchHistory',
      ]),
    );
    expect(Object.values(demo.persons).every((numbers) => (numbers as string[]).length > 0)).toBe(true);
  });

  it('gives a certificate that identifies its system user, and issues and revokes others', async () => {
    const { certificates, endpoints, persons } = await describeDemo();
    const port = Number(new URL(endpoints['gctp-https']).port);
    const ca = readFileSync(certificates.ca, 'utf8');
    const receiptWith = async (places: { certificate: string; key: string }) => {
      const pair = { cert: readFileSync(places.certificate, 'utf8'), key: readFileSync(places.key, 'utf8') };
      const client = tlsClient(port, { ca, ...pair });
      const { receipt } = await client.call('Stam+', persons.ordinary[0]);
      client.close();
      return receipt;
    };
    for (const form of ['voces', 'foces', 'moces']) expect(await receiptWith(certificates.forms[form]), form).toBe('0');
    const certifikat = (...args: string[]) => opencprHere('certifikat', ...args, '--json', ...data);
    const issued = JSON.parse(
      (await certifikat('udsted', '--personkode', certificates.personkode, '--dage', '2')).stdout,
    );
    expect(await receiptWith(issued)).toBe('0');
    expect((await certifikat('spaer', '--aftryk', issued.aftryk)).code).toBe(0);
    await expect.poll(() => receiptWith(issued)).toBe('9922');
    expect((await certifikat('list')).stdout.match(/spaerret/g)).toHaveLength(1);
    expect(await receiptWith(certificates)).toBe('0');
  });

  it('says where the stand-ins are, and who can sign in with MitID Erhverv', async () => {
    const { endpoints, identities, certificates } = await describeDemo();
    const configuration = await fetch(`${identities.issuer}/.well-known/openid-configuration`);
    expect(await configuration.json()).toMatchObject({ issuer: endpoints['mitid-standin'] });
    const list = await fetch(`${endpoints['oces-standin']}/ca.crl`);
    expect(Buffer.from(await list.arrayBuffer())).toEqual(readFileSync(certificates.crl));
    const tied = identities.identities.filter(({ personkode }: { personkode: string | null }) => personkode !== null);
    expect(tied).toContainEqual(expect.objectContaining({ navn: 'Karla Kommunalsen', personkode: 'DEMOKOM1' }));
    const { identiteter } = JSON.parse((await opencprHere('eid', 'list', '--json', ...data)).stdout);
    const ids = ({ erhvervId, id }: { erhvervId?: string; id?: string }) => erhvervId ?? id;
    expect(new Set(identiteter.map(ids))).toEqual(new Set(tied.map(ids)));
  });

  it('answers every demo user with what it may, for every example person', async () => {
    const demo = await describeDemo();
    const client = gctpClient(running.url);
    // The operator's user has no place on this wire; those of the CPR Administration look nobody up, and landlords nobody by number.
    const asks = ({ personkode, may }: { personkode: string; may: string[] }) =>
      personkode !== 'DEMOOPR1' && ['STAMP', 'Stam+'].some((service) => may.includes(service));
    expect(demo.users.filter(asks).length).toBeGreaterThan(3);
    for (const user of demo.users.filter(asks)) {
      const token = await client.signOn(user.personkode, user.password);
      const service = user.may.includes('STAMP') ? 'STAMP' : 'Stam+';
      const headers =
        user.personkode === 'DEMOSTA1' ? { 'X-OpenCPR-Formaal': 'sundhed', 'X-OpenCPR-Sag': '2026-1' } : {};
      for (const [situation, numbers] of Object.entries(demo.persons)) {
        for (const PNR of numbers as string[]) {
          const { kvit } = await client.call(token, service, { PNR }, headers);
          expect(kvit.v).toBe(service === 'STAMP' && situation === 'changedNumber' ? '172' : '0');
        }
      }
    }
  });

  it('lets other commands join its database while it runs', async () => {
    const demo = await describeDemo();
    const looked = opencpr('lookup', demo.persons.ordinary[0], '--as', 'DEMOKOM1', '--json', ...data);
    expect(looked.code).toBe(0);
    expect(JSON.parse(looked.stdout)['person.personnummer']).toEqual({
      state: 'value',
      value: demo.persons.ordinary[0],
    });
    const found = opencpr('journal', 'search', '--doer', 'cli', '--json', ...data);
    expect(JSON.parse(found.stdout.split('\n')[0] ?? '')).toMatchObject({
      doer: 'cli',
      personkode: 'DEMOKOM1',
      udfald: 'leveret',
    });
    expect(lives(postmasterPid(pgOf(data[1] ?? '')))).toBe(true);
    const { entryId } = JSON.parse(found.stdout.split('\n')[0] ?? '');
    const why = ['--as', 'DEMOOPR1', '--begrundelse', 'prøve'];
    const replayed = await opencprHere('journal', 'replay', entryId, ...why, '--json', ...data);
    expect(JSON.parse(replayed.stdout)).toMatchObject({
      entry: entryId,
      sameAnswer: true,
      sameRules: true,
      differs: [],
      persons: [{ fields: JSON.parse(looked.stdout) }],
    });
    const text = await opencprHere('journal', 'replay', entryId, ...why, ...data);
    expect([text.code, text.stdout.split('\n')[0]]).toEqual([0, 'same answer']);
  });

  it('makes customers, grants and users that can be used at once', async () => {
    const made = (...args: string[]) => opencprHere(...args, '--json', ...data);
    const allow = (tjenester: string, feltgrupper: string, formaal: string) => {
      const grant = ['--tjenester', tjenester, '--feltgrupper', feltgrupper, '--formaal', formaal];
      return made('kunde', 'tilladelse', '--kundenr', '7777', ...grant);
    };
    expect((await made('kunde', 'opret', '--kundenr', '7777', '--navn', 'Ny Kommune', '--art', 'kommune')).code).toBe(
      0,
    );
    expect((await allow('NAVNE3', 'navn,person,beskyttelse', 'borgerservice')).code).toBe(0);
    const newUser = ['bruger', 'opret', '--kundenr', '7777', '--personkode', 'NYBRUG01', '--grund', 'Prøve'];
    const { link } = JSON.parse((await made(...newUser, '--navn', 'Ny')).stdout);
    const client = gctpClient(running.url);
    const token = await client.signOn('NYBRUG01', await choosePassword(running.url, link));
    const [PNR] = (await describeDemo()).persons.ordinary;
    expect((await client.call(token, 'NAVNE3', { PNR })).kvit.v).toBe('0');
    expect((await client.call(token, 'Stam+', { PNR })).kvit.v).toBe('9906');
    expect((await made('bruger', 'luk', '--personkode', 'NYBRUG01')).code).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await client.call(token, 'NAVNE3', { PNR })).kvit.v).toBe('901');
    expect((await made(...newUser, '--navn', 'Igen')).code).toBe(1);
    expect((await allow('FINDESIKKE', 'alle', 'sundhed')).code).toBe(2);
  });

  it('does administrative acts, where a question of yes or no that is named alone is answered with yes', async () => {
    const list = async (...only: string[]) => {
      const { stdout } = await opencprHere('tilladelse', 'list', '--kundenr', '9002', ...only, '--json', ...data);
      return JSON.parse(stdout).tilladelser;
    };
    expect(await list()).toMatchObject([{ kundenr: '9002', udstedtAf: 'operatør', kraevSag: true }]);
    expect(await list('--afventer')).toEqual([]);
  });
});

describe('what goes wrong has a clear message and an exit code of its own', () => {
  const cases: readonly [
    what: string,
    args: () => readonly string[] | Promise<readonly string[]>,
    code: number,
    says: string,
  ][] = [
    ['a folder another server runs on', () => ['start', ...data], 11, 'runs on'],
    ['no such command', () => ['nonsense'], 2, 'no command nonsense'],
    ['a thumbprint that is none', () => ['certifikat', 'spaer', '--aftryk', 'abc'], 2, '--aftryk'],
    ['no such option', () => ['start', '--nonsense'], 2, 'nonsense'],
    [
      'a database that cannot be reached',
      () => [
        'lookup',
        '1203701002',
        '--as',
        'DEMOKOM1',
        '--database',
        'postgres://u:hemmeligt@127.0.0.1:1/nowhere',
        '--data',
        join(scratch.path, 'outside'),
      ],
      13,
      '127.0.0.1',
    ],
    ['a folder of a newer version', () => ['start', '--data', newerFolder()], 12, 'newer'],
    ['a file that is not there', () => ['import', '/nonexistent/file', ...data], 2, 'cannot read'],
    ['an unknown user', () => ['lookup', '1203701002', '--as', 'NOBODY01', ...data], 1, 'ikke kendt'],
    [
      'a demo where somebody has a system of their own',
      async () => ['start', '--demo', '--data', await ownFolder()],
      18,
      'not a demo',
    ],
    [
      'a malformed date',
      () => ['lookup', '1203701002', '--as', 'DEMOKOM1', '--virkning', '2026-02-31', ...data],
      2,
      '--virkning',
    ],
  ];
  for (const [what, args, code, says] of cases) {
    it(what, async () => {
      const words = await args();
      // A server that begins to start listens for signals in its process; all else leaves nothing behind in this one.
      const ended = words[0] === 'start' && code !== 2 ? opencpr(...words) : await opencprHere(...words);
      expect(ended.stderr).toContain(says);
      expect(ended.code).toBe(code);
      expect(ended.stderr + ended.stdout).not.toContain('hemmeligt');
      expect(ended.stderr).not.toMatch(/\b\d{10}\b/);
      expect(ended.stderr).not.toContain('    at ');
    });
  }

  it('a named port that is taken, and a default one that moves on', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const ended = opencpr('start', '--http', port, '--https', '0', '--data', join(scratch.path, 'port'));
    expect(ended.code).toBe(10);
    expect(ended.stderr).toContain(`port ${port} is taken`);
    holder.close();
  });

  async function ownFolder(): Promise<string> {
    const folder = join(scratch.path, 'own');
    await layOut('customers', folder);
    return folder;
  }

  function newerFolder(): string {
    const folder = join(scratch.path, 'newer');
    mkdirSync(folder);
    writeFileSync(join(folder, 'version.json'), '{"opencpr": 999}');
    return folder;
  }
});

it('on a database of the user nothing invented appears, and init makes the first operator', async () => {
  const database = await openDatabase({ dataDir: join(scratch.path, 'external') });
  try {
    await database.createDatabase('own');
    const { host, port, user, password } = database.connection(undefined, 'own');
    const url = `postgres://${user}:${password}@/own?host=${encodeURIComponent(host ?? '')}&port=${port}`;
    const outside = ['--database', url, '--data', join(scratch.path, 'external-work')];
    const first = JSON.parse(opencpr('init', '--personkode', 'FOERSTE1', '--json', ...outside).stdout);
    expect(first).toMatchObject({ kundenr: '0000', personkode: 'FOERSTE1' });
    expect((await opencprHere('init', ...outside)).code).toBe(1);
    const system = await startSystem(['--demo', ...outside]);
    expect(system.output()).toContain('nothing invented');
    expect(await (await fetch(`${system.url}/api/about`)).json()).toEqual({ demo: false, version: expect.any(String) });
    await stop(system.child, 'SIGTERM');
    const { stdout } = await opencprHere('bruger', 'list', '--json', ...outside);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect((await opencprHere('demo', '--json', ...outside)).code).toBe(1);
  } finally {
    await database.close();
  }
});
