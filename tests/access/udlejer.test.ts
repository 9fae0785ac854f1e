import { afterAll, beforeAll, expect, it } from 'vitest';
import { act as actFromCommandLine } from '../../server/src/doors/cli/index.ts';
import { APPLIED, JUDGED } from '../agreements/agreements-house.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

const CVR = '12345674';
const PERSON = '0412753004';
let test: TestHouse;
let office: Awaited<ReturnType<typeof webClient>>;
let dap: Awaited<ReturnType<typeof webClient>>;
let stranger: Awaited<ReturnType<typeof webClient>>;

const NEW = { navn: 'Nyt Boligselskab', cvr: '45678903', kontakt: 'Nanna Nybysen', epost: 'post@ny.example' };
const base64 = (text: string) => Buffer.from(text).toString('base64');
const find = async (id: string) =>
  ((await office.act('anmodning.list'))['anmodninger'] as readonly Record<string, unknown>[]).find(
    ({ anmodningId }) => anmodningId === id,
  );

beforeAll(async () => {
  test = await openTestHouse();
  office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
  stranger = await webClient(test.url, 'INGENSOM', 'intet');
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

it('an application for the landlord service says whose dwellings, by which way in, and of more than ten the documentation', async () => {
  const landlord = {
    ...{ ...NEW, ...APPLIED, art: 'privat-udlejer', vilkaar: 'privat', tjenester: 'BOLIGOPSLAG' },
    ...{ formaal: 'udlejning', grundlag: 'udlejning=gdpr-6-1-f+dbl-6', feltgrupper: 'navn,adresse' },
    ...{
      ejernumre: '90000004',
      adgange: 'cprweb',
      'antal-boliger': '11',
      bilag: base64('%PDF-1.4'),
      bilagsnavn: 'a.pdf',
    },
  };
  const apply = (more: object) => stranger.act('anmodning.ansoeg', { ...landlord, ...more });
  const grundlag = 'udlejning=gdpr-6-1-e+dbl-6';
  for (const [more, refused] of [
    [{ art: 'kommune', vilkaar: '2024-09-01', grundlag }, { question: { number: 'A4' } }],
    [{ art: 'privat-virksomhed' }, { question: { number: 'A4' } }],
    [{ 'antal-boliger': '10' }, { question: { number: 'A5' }, felt: 'antal-boliger' }],
    [{ 'antal-boliger': '' }, { refused: 'felt-mangler', felt: 'antal-boliger' }],
    [{ bilag: '' }, { refused: 'felt-mangler', felt: 'bilag' }],
    // A program by the name of a document, and a document that is too large.
    [{ bilag: base64('MZ a program') }, { refused: 'ugyldigt-felt', felt: 'bilag' }],
    [{ bilag: base64(`%PDF-1.4${' '.repeat(2 * 1024 * 1024)}`) }, { refused: 'ugyldigt-felt', felt: 'bilag' }],
    [{ ejernumre: '' }, { felt: 'ejernumre' }],
    [{ ejernumre: '1234' }, { felt: 'ejernumre' }],
    [{ fuldmagtsnumre: 'x' }, { felt: 'fuldmagtsnumre' }],
    [{ adgange: '' }, { felt: 'adgange' }],
    [{ adgange: 'telefon' }, { felt: 'adgange' }],
    // A housing organisation needs no threshold, and is then held to the rest.
    [{ art: 'boligorganisation', 'antal-boliger': '', bilag: '', adgange: '' }, { felt: 'adgange' }],
    // Whoever acts for an owner shows that it may, whatever it is itself.
    [
      { art: 'boligorganisation', fuldmagtsnumre: '90000020', bilag: '' },
      { refused: 'felt-mangler', felt: 'bilag' },
    ],
  ] as const) {
    expect(await apply(more), JSON.stringify(more)).toMatchObject(refused);
  }
});

it('an application for owners who gave leave has each leave judged before a number is tied', async () => {
  const applied = await stranger.act('anmodning.ansoeg', {
    ...{ ...NEW, ...APPLIED, navn: 'Administration ApS', art: 'boligorganisation', vilkaar: 'privat' },
    ...{ tjenester: 'BOLIGOPSLAG', formaal: 'udlejning', grundlag: 'udlejning=gdpr-6-1-f+dbl-6' },
    ...{ feltgrupper: 'navn,adresse', fuldmagtsnumre: '90000020,90000039', adgange: 'cprweb' },
    ...{ bilag: base64('%PDF-1.4 fuldmagter'), bilagsnavn: 'fuldmagter.exe' },
  });
  const anmodning = String(applied['anmodningId']);
  const told = await find(anmodning);
  expect(told?.['udlejer']).toMatchObject({
    bilag: 'fuldmagter.pdf',
    ejernumre: [
      { nummer: '90000020', grundlag: 'fuldmagt', andre: ['9005'] },
      { nummer: '90000039', grundlag: 'fuldmagt', andre: [] },
    ],
  });
  const grant = { anmodning, ...JUDGED, kundenr: '7402' };
  expect(await office.act('anmodning.imoedekom', grant)).toMatchObject({ question: { number: 'A6' } });
  const judged = { anmodning, nummer: '90000039', godtaget: 'ja', dateret: '2026-01-02', vurdering: 'Underskrevet.' };
  for (const [more, refused] of [
    [{ dateret: '' }, { refused: 'felt-mangler', felt: 'dateret' }],
    [{ dateret: '2199-01-01' }, { refused: 'ugyldigt-felt', felt: 'dateret' }],
    [{ nummer: '90000004' }, { refused: 'findes-ikke', felt: 'nummer' }],
    [{ anmodning: '00000000-0000-4000-8000-000000000000' }, { refused: 'findes-ikke', felt: 'anmodning' }],
  ] as const) {
    expect(await office.act('anmodning.fuldmagt', { ...judged, ...more })).toMatchObject(refused);
  }
  expect(await dap.act('anmodning.fuldmagt', judged)).toMatchObject({ refused: 'handling-ikke-tilladt' });
  const done = await office.act('anmodning.fuldmagt', judged);
  expect(await test.getEntry(done.journal)).toMatchObject({ tjeneste: 'anmodning.fuldmagt', spurgt: judged });
  expect(await office.act('anmodning.imoedekom', grant)).toMatchObject({ question: { number: 'A6' } });
  const no = { anmodning, nummer: '90000020', godtaget: 'nej', vurdering: 'Ejeren er en anden kunde.' };
  await office.act('anmodning.fuldmagt', no);
  await office.act('anmodning.imoedekom', grant);
  expect(await office.act('ejernummer.list', { kundenr: '7402' })).toMatchObject({
    ejernumre: [{ nummer: '90000039', dokumentation: `Fuldmagt af 2026-01-02, Ansøgning ${anmodning}` }],
  });
  expect((await find(anmodning))?.['udlejer']).toMatchObject({
    ejernumre: [{ fuldmagt: { godtaget: false } }, { fuldmagt: { godtaget: true, dateret: '2026-01-02' } }],
  });
  expect(await office.act('anmodning.fuldmagt', judged)).toMatchObject({ refused: 'forkert-tilstand' });
});
