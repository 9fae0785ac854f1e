import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { METHODS } from '../../server/src/doors/datafordeler-rest/methods.ts';
import { WIRE_SERVICES } from '../../server/src/doors/gctp/answers.ts';
import { DEMO_CUSTOMERS } from '../../server/src/main/demo/customers.ts';
import { SERVICES } from '../../server/src/services/index.ts';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

/** What holds for every service and every door it has: nobody, no grant, a bad question, each refused and in the journal. */

/** A user of each customer, with the password. */
const USERS: readonly (readonly [kundenr: string, personkode: string, kendeord: string])[] = [
  ['9001', 'DEMOKOM1', 'Demo#101'],
  ['9002', 'DEMOSTA1', 'Demo#201'],
  ['9003', 'DEMOPRI1', 'Demo#301'],
  ['9004', 'DEMOBOL2', 'Demo#402'],
];

let test: TestHouse;

beforeAll(async () => {
  test = await openTestHouse({ restPasswords: true });
});
afterAll(() => test.close());

/** A user whose customer has, or has not, been granted a service. */
function userOf(service: string, granted: boolean): { personkode: string; kendeord: string } {
  const found = USERS.find(([kundenr]) => {
    const grant = DEMO_CUSTOMERS.find((customer) => customer.kundenr === kundenr);
    return grant?.tjenester.includes(service) === granted;
  });
  if (found === undefined) throw new Error(`no demo user ${granted ? 'has' : 'lacks'} ${service}`);
  const [, personkode, kendeord] = found;
  return { personkode, kendeord };
}

async function expectEntry(entryId: unknown, service: string, udfald: string | RegExp): Promise<void> {
  expect(await test.getEntry(String(entryId))).toMatchObject({
    tjeneste: service,
    udfald: typeof udfald === 'string' ? udfald : expect.stringMatching(udfald),
  });
}

describe.each(Object.keys(WIRE_SERVICES))('GCTP %s', (service) => {
  const { system } = WIRE_SERVICES[service] ?? { system: '' };
  const keys = { PNR: '12' };
  const call = async (token: string) => (await gctpClient(test.url).call(token, service, keys, {}, system)).headers;

  it('is refused to nobody, to who has no grant, and to a bad question', async () => {
    const gctp = gctpClient(test.url);
    const [lacks, has] = [userOf(service, false), userOf(service, true)];
    await expectEntry((await call('')).get('x-opencpr-journal'), service, 'afslag:ukendt-kalder');
    const other = await call(await gctp.signOn(lacks.personkode, lacks.kendeord));
    await expectEntry(other.get('x-opencpr-journal'), service, /^afslag:tjeneste-ikke-tilladt(?::10)?$/);
    const bad = (await call(await gctp.signOn(has.personkode, has.kendeord))).get('x-opencpr-journal');
    const entry = await test.getEntry(bad ?? '');
    expect(entry.tjeneste).toBe(service);
    expect(entry.udfald).toMatch(
      /^afslag:(?:ugyldigt-personnummer|felt-mangler|ukendt-felt|ugyldigt-felt|retsspoergsmaal)/,
    );
  });
});

describe.each([...METHODS])('REST %s', (path, { service }) => {
  const call = async (who: string) =>
    (await fetch(`${test.url}${path.replace('/cpr/', '/CPR/')}?${who}ukendt.parameter.eq=1`)).headers.get(
      'x-opencpr-journal',
    );
  const by = ({ personkode, kendeord }: { personkode: string; kendeord: string }) =>
    `username=${personkode}&password=${encodeURIComponent(kendeord)}&`;

  it('is refused to nobody, to who has no grant, and to a bad question', async () => {
    await expectEntry(await call(''), service, 'afslag:ukendt-kalder');
    await expectEntry(await call(by(userOf(service, false))), service, 'afslag:tjeneste-ikke-tilladt');
    await expectEntry(await call(by(userOf(service, true))), service, 'afslag:ukendt-felt');
  });
});

describe.each([
  ['person', 'lookUp', { personnummer: '12' }, 'ugyldigt-personnummer'],
  ['soeg', 'search', { soeg: '' }, /^(?:felt-mangler|ugyldigt-felt)$/],
] as const)('the pages’ %s', (service, ask, question, refused) => {
  it('is refused to nobody, to who has no grant, and to a bad question', async () => {
    const as = async (personkode: string, kendeord: string) =>
      (await webClient(test.url, personkode, kendeord))[ask](question);
    const idOf = ({ journal }: { journal?: string | { id: string } }) =>
      typeof journal === 'object' ? journal.id : (journal ?? '');
    await expectEntry(idOf(await as('DEMOKOM1', 'forkert')), service, 'afslag:ukendt-kalder');
    // Nobody of the customers lacks the pages' lookup; the CPR Administration grants, and looks nobody up.
    const [lacks, kendeord] = service === 'person' ? ['DEMOCPR1', 'Demo#011'] : ['DEMOPRI1', 'Demo#301'];
    await expectEntry(idOf(await as(lacks ?? '', kendeord ?? '')), service, 'afslag:tjeneste-ikke-tilladt');
    const bad = await as('DEMOKOM1', 'Demo#101');
    expect(bad.refused).toMatch(refused);
    expect((await test.getEntry(idOf(bad))).tjeneste).toBe(service);
  });
});

it('every service has a door', () => {
  const doors = new Set([...Object.keys(WIRE_SERVICES), ...[...METHODS.values()].map(({ service }) => service)]);
  expect(SERVICES.map(({ id }) => id).filter((id) => !doors.has(id))).toEqual(['person', 'soeg']);
});
