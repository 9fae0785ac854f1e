import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuseWithoutSikkerhedsansvarlig } from '../../server/src/rooms/access/index.ts';
import { argon2Passwords } from '../../server/src/storage/access/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

type Client = Awaited<ReturnType<typeof webClient>>;

let test: TestHouse;
let office: Client;
let dap: Client;
let officer: Client;

beforeAll(async () => {
  test = await openTestHouse();
  office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
  officer = await webClient(test.url, 'DEMOSIK1', 'Demo#104');
});
afterAll(() => test.close());

const DAY_MS = 86_400_000;
/** A day so many days from today, to within the hours around a Danish midnight that no test should be about. */
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

async function addEmployee(personkode: string, kundenr: string): Promise<void> {
  const kendeord = await argon2Passwords.hash('Prøve#123');
  const user = { kundenr, personkode, navn: `Prøve ${personkode}`, art: 'medarbejder' as const, kendeord };
  expect(await test.house.administration.addBruger(user, new Date().toISOString())).toBe('added');
}

const officersOf = async (kundenr: string) =>
  (await office.act('sikkerhed.list', { kundenr }))['sikkerhedsansvarlige'] as readonly Record<string, unknown>[];

describe('the security officer', () => {
  it('is named, dated, where there is none, and then holds the office at once', async () => {
    expect(await officersOf('9002')).toEqual([]);
    const named = await office.act('sikkerhed.udpeg', { personkode: 'DEMOSTA1' });
    expect(named).toMatchObject({ kundenr: '9002', personkode: 'DEMOSTA1' });
    expect(await test.getEntry(named.journal)).toMatchObject({
      tjeneste: 'sikkerhed.udpeg',
      spurgt: { personkode: 'DEMOSTA1' },
      udfald: 'leveret',
    });
    expect(await officersOf('9002')).toMatchObject([{ personkode: 'DEMOSTA1', gyldigTil: 'infinity' }]);
    const stine = await webClient(test.url, 'DEMOSTA1', 'Demo#201');
    expect(await stine.act('erklaering.vis')).toMatchObject({ kunde: { kundenr: '9002' }, erklaeringer: [] });
  });

  it('is not named twice, not named a system, not in the past, and not of another institution', async () => {
    await addEmployee('SIKANDEN', '9001');
    for (const [input, refused, felt] of [
      [{ personkode: 'SIKANDEN' }, 'findes-allerede', 'personkode'],
      [{ personkode: 'DEMOSYS1' }, 'ugyldigt-felt', 'personkode'],
      [{ personkode: 'DEMOSTA1' }, 'findes-ikke', 'personkode'],
      [{ personkode: 'SIKANDEN', fra: dayFromNow(-2) }, 'ugyldigt-felt', 'fra'],
    ] as const) {
      expect(await dap.act('sikkerhed.udpeg', input)).toMatchObject({ refused, felt });
    }
    expect(await officersOf('9001')).toHaveLength(1);
  });

  it('is relieved on a day to come, and until then is who it was', async () => {
    await addEmployee('SIKNAEST', '9001');
    const fra = dayFromNow(30);
    const relieved = await dap.act('sikkerhed.afloes', { personkode: 'SIKNAEST', fra });
    expect(relieved).toMatchObject({ kundenr: '9001', afloest: 'DEMOSIK1', personkode: 'SIKNAEST' });
    // Midnight in Denmark is an hour or two earlier in UTC.
    expect(String(relieved['gyldigFra'])).toMatch(new RegExp(`^${dayFromNow(29)}T2[23]:00`));
    const [next, present] = await officersOf('9001');
    expect(next).toMatchObject({ personkode: 'SIKNAEST', gyldigTil: 'infinity' });
    expect(present).toMatchObject({ personkode: 'DEMOSIK1', gyldigTil: next?.['gyldigFra'] });
    expect(await officer.act('erklaering.vis')).toMatchObject({ kunde: { kundenr: '9001' } });
    // Another day for the same successor takes the first arrangement's place.
    await dap.act('sikkerhed.afloes', { personkode: 'SIKNAEST', fra: dayFromNow(60) });
    expect(await officersOf('9001')).toHaveLength(2);
  });

  it('can be relieved with no successor, which G06 then tells', async () => {
    await addEmployee('SIKALENE', '9003');
    await office.act('sikkerhed.udpeg', { personkode: 'SIKALENE' });
    expect(await office.act('sikkerhed.afloes')).toMatchObject({ refused: 'felt-mangler', felt: 'kundenr' });
    expect(await office.act('sikkerhed.afloes', { kundenr: '9003' })).toMatchObject({ afloest: 'SIKALENE' });
    expect(await office.act('sikkerhed.afloes', { kundenr: '9003' })).toMatchObject({
      refused: 'forkert-tilstand',
      felt: 'kundenr',
    });
    const kunde = { kundenr: '9009', cvr: undefined, navn: 'x', gyldigFra: '2020-01-01', gyldigTil: 'infinity' };
    const at = new Date().toISOString();
    expect(refuseWithoutSikkerhedsansvarlig({ ...kunde, art: 'kommune' }, [], at)).toMatchObject({
      refused: 'retsspoergsmaal',
      question: { number: 'G06' },
    });
    expect(refuseWithoutSikkerhedsansvarlig({ ...kunde, art: 'privat-virksomhed' }, [], at)).toBe(undefined);
    const one = { kundenr: '9009', personkode: 'X', navn: 'x', gyldigFra: '2020-01-01', gyldigTil: 'infinity' };
    expect(refuseWithoutSikkerhedsansvarlig({ ...kunde, art: 'stat' }, [{ ...one, inaktiv: false }], at)).toBe(
      undefined,
    );
    // An officer who has been closed as a user is none.
    expect(refuseWithoutSikkerhedsansvarlig({ ...kunde, art: 'stat' }, [{ ...one, inaktiv: true }], at)).toMatchObject({
      question: { number: 'G06' },
    });
  });

  it('leaves the office when closed as a user, which is at a date', async () => {
    await test.house.administration.addKunde({
      ...{ kundenr: '7101', cvr: undefined, navn: 'Lukket ansvarlig', art: 'kommune' },
      gyldigFra: new Date().toISOString(),
    });
    await addEmployee('SIKLUK01', '7101');
    await office.act('sikkerhed.udpeg', { personkode: 'SIKLUK01' });
    const lacks = async () => {
      const told = await office.act('erklaering.mangler');
      const all = told['myndigheder'] as readonly { kundenr: string; mangler: readonly string[] }[];
      return all.find(({ kundenr }) => kundenr === '7101')?.mangler;
    };
    expect(await lacks()).not.toContain('sikkerhedsansvarlig');
    const operator = await webClient(test.url, 'DEMOOPR1', 'Demo#001');
    expect(await operator.act('bruger.luk', { personkode: 'SIKLUK01' })).toMatchObject({ personkode: 'SIKLUK01' });
    expect(await lacks()).toContain('sikkerhedsansvarlig');
  });

  it('is named once when two offices name at once', async () => {
    await test.house.administration.addKunde({
      ...{ kundenr: '7100', cvr: undefined, navn: 'To på én gang', art: 'kommune' },
      gyldigFra: new Date().toISOString(),
    });
    for (const personkode of ['SIKSAM01', 'SIKSAM02']) await addEmployee(personkode, '7100');
    const both = await Promise.all(
      ['SIKSAM01', 'SIKSAM02'].map((personkode) => office.act('sikkerhed.udpeg', { personkode })),
    );
    expect(both.filter(({ refused }) => refused === undefined)).toHaveLength(1);
    expect(both.filter(({ refused }) => refused === 'findes-allerede')).toHaveLength(1);
    expect(await officersOf('7100')).toHaveLength(1);
  });
});

describe('training', () => {
  it('is recorded for several with the version of the terms, and corrected by the same day again', async () => {
    const before = await officer.act('sikkerhed.mangler');
    expect(before).toMatchObject({ vilkaar: '2024-09-01' });
    expect(before['medarbejdere']).toContainEqual(
      expect.objectContaining({ personkode: 'DEMOKOM1', mangler: ['oplaering', 'kendskab'] }),
    );
    const dag = dayFromNow(-10);
    const recorded = await officer.act('sikkerhed.uddannelse', {
      ...{ personkoder: 'demokom1, DEMODAP1', dag, oplaert: 'ja', kendskab: 'ja' },
    });
    expect(recorded).toMatchObject({ personkoder: ['DEMOKOM1', 'DEMODAP1'], dag, vilkaar: '2024-09-01' });
    const lacking = async () =>
      (
        (await officer.act('sikkerhed.mangler', { alle: 'ja' }))['medarbejdere'] as readonly Record<string, unknown>[]
      ).find(({ personkode }) => personkode === 'DEMOKOM1');
    expect(await lacking()).toMatchObject({ oplaert: dag, kendskab: dag, vilkaar: '2024-09-01', mangler: [] });
    await officer.act('sikkerhed.uddannelse', { personkoder: 'DEMOKOM1', dag, oplaert: 'ja', kendskab: 'nej' });
    expect(await lacking()).toMatchObject({ oplaert: dag, mangler: ['kendskab'] });
    await officer.act('sikkerhed.uddannelse', {
      ...{ personkoder: 'DEMOKOM1', dag, oplaert: 'nej', kendskab: 'ja', vilkaar: '2023-02-01' },
    });
    // Who knows the terms of before has still to learn those of today.
    expect(await lacking()).toMatchObject({ kendskab: dag, vilkaar: '2023-02-01', mangler: ['oplaering', 'vilkaar'] });
  });

  it('is not of a day to come, of terms of later, of a system, of others, nor of nothing', async () => {
    const input = { personkoder: 'DEMOKOM1', dag: dayFromNow(-10), oplaert: 'ja', kendskab: 'ja' };
    for (const [wrong, refused, felt] of [
      [{ dag: dayFromNow(2) }, 'ugyldigt-felt', 'dag'],
      [{ vilkaar: '2030-01-01' }, 'ugyldigt-felt', 'vilkaar'],
      [{ dag: '2024-08-31', vilkaar: '2024-09-01' }, 'ugyldigt-felt', 'vilkaar'],
      [{ personkoder: 'DEMOKOM1,DEMOSYS1' }, 'ugyldigt-felt', 'personkoder'],
      [{ personkoder: 'DEMOKOM1,DEMOSTA1' }, 'findes-ikke', 'personkoder'],
    ] as const) {
      expect(await officer.act('sikkerhed.uddannelse', { ...input, ...wrong })).toMatchObject({ refused, felt });
    }
    expect(await officer.act('sikkerhed.uddannelse', { ...input, oplaert: 'nej', kendskab: 'nej' })).toMatchObject({
      ...{ refused: 'ugyldigt-felt', felt: 'oplaert', da: expect.stringContaining('mindst ét') },
    });
  });
});
