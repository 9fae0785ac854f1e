import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUp, tryOut } from '../../server/src/doors/cli/index.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

/** Nobody is authorised for uses they do not need (Vilkår § 3): at every door, seen by who keeps the list, within a second. */

type Client = Awaited<ReturnType<typeof webClient>>;

let test: TestHouse;
let dap: Client;
let officer: Client;
let karla: Client;

const PERSON = inventedNumber(811);
const [personkode, kendeord] = ['DEMOKOM1', 'Demo#101'] as const;
const ASKED = { personnummer: PERSON, formaal: 'borgerservice' };
const GRUND = 'Behandler boligstøtte';
const NOT_GRANTED = { refused: 'tjeneste-ikke-tilladt' };

beforeAll(async () => {
  test = await openTestHouse();
  await test.importPersons([inventedPerson(PERSON)]);
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
  officer = await webClient(test.url, 'DEMOSIK1', 'Demo#104');
  karla = await webClient(test.url, personkode, kendeord);
});
afterAll(() => test.close());

const limit = (input: Record<string, string>) => dap.act('bruger.behov', { personkode, grund: GRUND, ...input });
const lift = () => limit({ alt: 'ja' });
/** Asks until an answer is of a kind, or fails after the second that a change may take. */
const soon = (ask: () => Promise<unknown>, wanted: object) =>
  expect.poll(ask, { timeout: 1000, interval: 25 }).toMatchObject(wanted);
const rowOf = async (input: object = {}) => {
  const { raekker } = await officer.act('fortegnelse.vis', input);
  return (raekker as readonly Record<string, unknown>[]).find((row) => row['personkode'] === personkode);
};
const accessOf = async (input: object = {}) => {
  const { adgange } = await officer.act('tilladelse.vis', { antal: '500', ...input });
  return (adgange as readonly Record<string, unknown>[]).filter((row) => row['personkode'] === personkode);
};

describe('a user who is limited to what the work needs', () => {
  it('uses nothing else, through any door, within a second, and gets it back as soon', async () => {
    const gctp = gctpClient(test.url);
    const token = await gctp.signOn(personkode, kendeord);
    const receipt = async (service: string) => (await gctp.call(token, service, { PNR: PERSON })).kvit.v;
    const own = { osUser: 'prøve', personkode, formaal: undefined, sag: undefined, service: 'person' };
    const atCommandLine = () =>
      lookUp(test.house.desk, test.house.codeTexts.findText, { ...own, personnummer: PERSON });
    expect(await karla.lookUp(ASKED)).toHaveProperty('fields');
    expect(await receipt('Stam+')).toBe('0');

    const done = await limit({ tjenester: 'navne3, SOEG' });
    expect(done).toMatchObject({ personkode, tjenester: ['NAVNE3', 'soeg'], grund: GRUND });
    await soon(() => karla.lookUp(ASKED), NOT_GRANTED);
    expect(await receipt('Stam+')).not.toBe('0');
    expect(await receipt('NAVNE3')).toBe('0');
    expect(await atCommandLine()).toMatchObject(NOT_GRANTED);
    expect(await tryOut(test.house.desk, { ...own, history: false })).toMatchObject({ allowed: false });
    expect(await tryOut(test.house.desk, { ...own, service: 'NAVNE3', history: false })).toMatchObject({
      allowed: true,
    });
    const { journal } = await karla.lookUp(ASKED);
    expect(await test.getEntry(String(journal))).toMatchObject({
      ...{ udfald: 'afslag:tjeneste-ikke-tilladt', bemaerkning: expect.stringContaining('need') },
    });

    expect(await lift()).not.toHaveProperty('tjenester');
    await soon(() => karla.lookUp(ASKED), { fields: expect.anything() });
    expect(await receipt('Stam+')).toBe('0');
  });

  it('has no other purposes either, and the first that is needed where none is named', async () => {
    await limit({ formaal: 'social-ydelse,skole-dagtilbud' });
    await soon(() => karla.lookUp(ASKED), { question: { number: '3' } });
    const answer = await karla.lookUp({ personnummer: PERSON });
    expect(answer).toHaveProperty('fields');
    expect(await test.getEntry(String(answer.journal?.id))).toMatchObject({ formaal: 'social-ydelse' });
    await lift();
  });

  it('stands so in the list of authorisations and in who could do what, on the day and as it was known', async () => {
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const limited = await limit({ tjenester: 'NAVNE3', formaal: 'borgerservice' });
    expect(await rowOf()).toMatchObject({ behov: { tjenester: ['NAVNE3'], formaal: ['borgerservice'], grund: GRUND } });
    expect(await rowOf({ kendt: before })).not.toMatchObject({ behov: { tjenester: expect.anything() } });
    const { brugere } = await dap.act('bruger.soeg', { tekst: personkode });
    expect(brugere).toMatchObject([{ behov: { tjenester: ['NAVNE3'], grund: GRUND, gyldigTil: 'infinity' } }]);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect(await accessOf({ dag: tomorrow })).toMatchObject([{ tjenester: ['NAVNE3'], formaal: ['borgerservice'] }]);
    // Of today it is told what could be done at some moment of it.
    expect((await accessOf())[0]?.['tjenester']).toContain('Stam+');
    expect((await accessOf({ dag: tomorrow, registrering: before }))[0]?.['tjenester']).toContain('Stam+');
    const file = await officer.act('fortegnelse.fil', { gaeldende: 'ja' });
    expect(String(file)).toContain(`NAVNE3;borgerservice;${GRUND};`);
    const entry = await test.getEntry(limited.journal);
    expect(entry).toMatchObject({ tjeneste: 'bruger.behov', personkode: 'DEMODAP1', udfald: 'leveret' });
    expect(entry.spurgt).toEqual({ personkode, grund: GRUND, tjenester: 'NAVNE3', formaal: 'borgerservice' });
    await lift();
  });

  it('is limited to what there is, on purpose, with a reason, and by somebody else', async () => {
    const wrong = async (input: Record<string, string>) => {
      const { refused, felt, question } = await limit(input);
      return [refused, felt, question?.number];
    };
    expect(await wrong({})).toEqual(['felt-mangler', 'tjenester', undefined]);
    expect(await wrong({ tjenester: 'STAMP' })).toEqual(['ugyldigt-felt', 'tjenester', undefined]);
    expect(await wrong({ formaal: 'udlejning' })).toEqual(['ugyldigt-felt', 'formaal', undefined]);
    expect(await wrong({ tjenester: 'NAVNE3', alt: 'ja' })).toEqual(['ugyldigt-felt', 'alt', undefined]);
    expect(await wrong({ tjenester: 'NAVNE3', grund: ' ' })).toEqual(['felt-mangler', 'grund', undefined]);
    expect(await wrong({ tjenester: 'NAVNE3', personkode: 'DEMOSTA1' })).toEqual([
      ...['findes-ikke', 'personkode', undefined],
    ]);
    expect(await wrong({ tjenester: 'NAVNE3', personkode: 'DEMODAP1' })).toEqual([
      ...['retsspoergsmaal', 'personkode', 'D08'],
    ]);
    expect(await rowOf()).not.toMatchObject({ behov: { tjenester: expect.anything() } });
  });
});

describe('a user who is made', () => {
  it('has a reason, and is limited from the first day where that is said', async () => {
    const bruger = { personkode: 'BEHOV001', navn: 'Behov Behovsen' };
    expect(await dap.act('bruger.opret', bruger)).toMatchObject({ refused: 'felt-mangler', felt: 'grund' });
    const made = await dap.act('bruger.opret', { ...bruger, grund: GRUND, tjenester: 'soeg' });
    expect(made).toMatchObject({ personkode: 'BEHOV001' });
    expect((await test.getEntry(made.journal)).spurgt).toMatchObject({ grund: GRUND, tjenester: 'soeg' });
    const { brugere } = await dap.act('bruger.soeg', { tekst: 'BEHOV001' });
    expect(brugere).toMatchObject([{ behov: { tjenester: ['soeg'], grund: GRUND } }]);
    const other = { personkode: 'BEHOV002', navn: 'Anden', grund: GRUND, tjenester: 'BOLIGOPSLAG' };
    expect(await dap.act('bruger.opret', other)).toMatchObject({ refused: 'ugyldigt-felt', felt: 'tjenester' });
  });
});

describe('a profile that was to begin later', () => {
  const later = new Date(Date.now() + 32 * 86_400_000).toISOString().slice(0, 10);
  const change = (profil: string, aktiv: string, more: object = {}) =>
    dap.act('bruger.profil', { personkode, profil, aktiv, ...more });
  const held = async () => {
    const { brugere } = await dap.act('bruger.soeg', { tekst: personkode });
    return (brugere as readonly { readonly profiler: readonly object[] }[])[0]?.profiler;
  };

  it('is taken back once, and hinders neither itself nor its opposite', async () => {
    const before = await held();
    for (const profil of ['127', '100', '127']) {
      expect(await change(profil, 'ja', { fra: later })).toMatchObject({ aktiv: 'ja' });
      expect(await change(profil, 'nej')).toMatchObject({ aktiv: 'nej' });
      expect(await change(profil, 'nej')).toMatchObject({ refused: 'forkert-tilstand', felt: 'profil' });
      expect(await held()).toEqual(before);
    }
    for (const profil of ['127', '140']) expect(await change(profil, 'ja')).toMatchObject({ aktiv: 'ja' });
    for (const profil of ['127', '140']) expect(await change(profil, 'nej')).toMatchObject({ aktiv: 'nej' });
  });
});
