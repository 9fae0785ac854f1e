import { afterAll, beforeAll, expect, it } from 'vitest';
import { act as actFromCommandLine } from '../../server/src/doors/cli/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

const CVR = '12345674';
const PERSON = '0412753004';
let test: TestHouse;
let office: Awaited<ReturnType<typeof webClient>>;
let dap: Awaited<ReturnType<typeof webClient>>;

beforeAll(async () => {
  test = await openTestHouse();
  office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
});
afterAll(() => test.close());

const udlejer = async () =>
  await test.house.desk.whoIs({
    doer: 'web',
    kilde: '127.0.0.1',
    credentials: { kind: 'operator', osUser: 'test', personkode: 'DEMOPRI1' },
  });

it('the office ties owners’ numbers to a landlord and begins subscriptions, and each ends on its day', async () => {
  const tie = { kundenr: '9003', grundlag: 'egen', dokumentation: 'ansøgning' };
  expect(await office.act('ejernummer.knyt', { ...tie, nummer: CVR })).toMatchObject({ kundenr: '9003', nummer: CVR });
  const leave = { ...tie, grundlag: 'fuldmagt', dokumentation: 'fuldmagt af 1. maj' };
  expect(await office.act('ejernummer.knyt', { ...leave, nummer: PERSON })).toMatchObject({ nummer: PERSON });
  expect(await office.act('abonnement.tegn', { kundenr: '9003', adgang: 'cprweb' })).toMatchObject({
    adgang: 'cprweb',
  });
  expect(await udlejer()).toMatchObject({
    udlejer: {
      ejernumre: [
        { nummer: CVR, grundlag: 'egen' },
        { nummer: PERSON, grundlag: 'fuldmagt' },
      ],
      abonnementer: [{ adgang: 'cprweb', gyldigTil: 'infinity' }],
    },
  });
  expect(await office.act('ejernummer.fjern', { kundenr: '9003', nummer: PERSON })).toMatchObject({ nummer: PERSON });
  expect(await office.act('abonnement.opsig', { kundenr: '9003', adgang: 'cprweb' })).toMatchObject({
    adgang: 'cprweb',
  });
  const { ejernumre } = await office.act('ejernummer.list', { kundenr: '9003' });
  expect(ejernumre).toMatchObject([
    { nummer: CVR, gyldigTil: 'infinity', dokumentation: 'ansøgning' },
    { nummer: PERSON, gyldigTil: expect.stringMatching(/^\d{4}-/) },
  ]);
  const listed = await office.act('abonnement.list', { kundenr: '9003' });
  expect(listed).toMatchObject({ abonnementer: [{ kundenr: '9003', adgang: 'cprweb' }] });
});

it('a landlord accepts the terms by itself or through the office, once, and the office ends it', async () => {
  const { addProfil } = test.house.administration;
  await addProfil({ kundenr: '9004', personkode: 'DEMOBOL1' }, '200', '2026-01-01T00:00:00.000Z');
  const landlord = await webClient(test.url, 'DEMOBOL1', 'Demo#401');
  expect(await landlord.act('vilkaar.accepter')).toMatchObject({ refused: 'findes-allerede', felt: 'version' });
  expect(await office.act('vilkaar.ophoev', { kundenr: '9004', version: 'privat' })).toMatchObject({ kundenr: '9004' });
  expect(await office.act('vilkaar.ophoev', { kundenr: '9004', version: 'privat' })).toMatchObject({
    refused: 'findes-ikke',
  });
  expect(await landlord.act('vilkaar.accepter')).toMatchObject({
    ...{ kundenr: '9004', version: 'privat', dokumentation: 'Accepteret af DEMOBOL1' },
  });
  expect(await landlord.act('vilkaar.list')).toMatchObject({
    vilkaar: [{ gyldigTil: expect.stringMatching(/^\d{4}-/) }, { gyldigTil: 'infinity' }],
  });
  const letter = { kundenr: '9003', dokumentation: 'brev' };
  expect(await office.act('vilkaar.accepter', letter)).toMatchObject({ kundenr: '9003', dokumentation: 'brev' });
  for (const [input, code, felt] of [
    [{ kundenr: '9003', version: '2024-09-01' }, 'ugyldigt-felt', 'version'],
    [{ kundenr: '9001' }, 'forkert-tilstand', 'kundenr'],
    [{ kundenr: '9999' }, 'findes-ikke', 'kundenr'],
    [{}, 'felt-mangler', 'kundenr'],
  ] as const)
    expect(await office.act('vilkaar.accepter', input), code).toMatchObject({ refused: code, felt });
  expect(await landlord.act('vilkaar.accepter', { kundenr: '9003' })).toMatchObject({ refused: 'findes-ikke' });
  expect(await dap.act('vilkaar.list', { kundenr: '9004' })).toMatchObject({ vilkaar: [] });
});

it('what cannot be is refused with the field that is wrong', async () => {
  const tie = { kundenr: '9003', nummer: CVR, grundlag: 'egen', dokumentation: 'ansøgning' };
  const refused = [
    [{ ...tie, nummer: '12345678' }, 'ugyldigt-felt', 'nummer'],
    [{ ...tie, grundlag: 'gaet' }, 'ugyldigt-felt', 'grundlag'],
    [{ ...tie, kundenr: '9999' }, 'findes-ikke', 'kundenr'],
    // A municipality is no landlord of this scheme.
    [{ ...tie, kundenr: '9001' }, 'forkert-tilstand', 'kundenr'],
    [tie, 'findes-allerede', 'nummer'],
  ] as const;
  for (const [input, code, felt] of refused)
    expect(await office.act('ejernummer.knyt', input), code).toMatchObject({ refused: code, felt });
  expect(await office.act('ejernummer.fjern', { kundenr: '9003', nummer: '98765433' })).toMatchObject({
    refused: 'findes-ikke',
  });
  expect(await office.act('abonnement.opsig', { kundenr: '9003', adgang: 'cprweb' })).toMatchObject({
    refused: 'findes-ikke',
  });
  expect(await office.act('abonnement.tegn', { kundenr: '9003', adgang: 'fax' })).toMatchObject({
    refused: 'ugyldigt-felt',
  });
});

it('nobody sees another customer’s numbers, and the command line does the same', async () => {
  expect(await dap.act('ejernummer.list', { kundenr: '9003' })).toMatchObject({ ejernumre: [] });
  expect(await dap.act('abonnement.list')).toMatchObject({ abonnementer: [] });
  const asked = { act: 'ejernummer.list', input: { kundenr: '9003' }, osUser: 'test', personkode: 'DEMOCPR1' };
  const told = await actFromCommandLine(test.house.desk, asked);
  expect(JSON.stringify(told)).toContain(CVR);
});
