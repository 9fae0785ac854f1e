import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUp } from '../../server/src/doors/cli/look-up.ts';
import { cellsOf, gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { importSituations, PERSONS } from './situations.ts';

/** What each recipient is to get of a person in each situation: `ja` given, `nej` withheld, `-` there is nothing to give. */
const EXPECTED = {
  //                  findes  navn   adresse udland mærke
  offentlig: {
    ordinaer: ['ja', 'ja', 'ja', '-', '-'],
    beskyttet: ['ja', 'ja', 'ja', '-', 'ja'],
    doed: ['ja', 'ja', '-', '-', '-'],
    udrejst: ['ja', 'ja', '-', 'ja', '-'],
    forsvundet: ['ja', 'ja', '-', '-', '-'],
    udenFastBopael: ['ja', 'ja', 'ja', '-', '-'],
    administrativ: ['ja', 'ja', '-', '-', '-'],
    erstattet: ['ja', 'ja', '-', '-', '-'],
    beskyttetUdrejst: ['ja', 'ja', '-', 'ja', 'ja'],
  },
  privat: {
    ordinaer: ['ja', 'ja', 'ja', '-', '-'],
    beskyttet: ['ja', 'nej', 'nej', '-', 'ja'],
    doed: ['ja', 'ja', '-', '-', '-'],
    udrejst: ['ja', 'ja', '-', 'ja', '-'],
    forsvundet: ['ja', 'ja', '-', '-', '-'],
    udenFastBopael: ['ja', 'ja', 'ja', '-', '-'],
    administrativ: ['ja', 'ja', '-', '-', '-'],
    erstattet: ['nej', '-', '-', '-', '-'],
    beskyttetUdrejst: ['ja', 'nej', '-', 'nej', 'ja'],
  },
} as const;

const USERS = {
  offentlig: { personkode: 'DEMOKOM1', password: 'Demo#101', service: 'Stam+' },
  privat: { personkode: 'DEMOPRI1', password: 'Demo#301', service: 'STAMP' },
} as const;

type Said = { findes: boolean; navn: string; adresse: string; udland: string; maerke: boolean };

describe('the disclosure table, cell by cell', () => {
  let test: TestHouse;
  const clients = new Map<
    string,
    { gctp: ReturnType<typeof gctpClient>; token: string; web: Awaited<ReturnType<typeof webClient>> }
  >();

  beforeAll(async () => {
    test = await openTestHouse();
    await importSituations(test);
    for (const [modtager, { personkode, password }] of Object.entries(USERS)) {
      const gctp = gctpClient(test.url);
      clients.set(modtager, {
        gctp,
        token: await gctp.signOn(personkode, password),
        web: await webClient(test.url, personkode, password),
      });
    }
  });
  afterAll(() => test.close());

  for (const modtager of ['offentlig', 'privat'] as const) {
    for (const [situation, expected] of Object.entries(EXPECTED[modtager])) {
      const personnummer = PERSONS[situation as keyof typeof PERSONS];
      const { personkode, service } = USERS[modtager];

      it(`${modtager} × ${situation}: GCTP ${service}`, async () => {
        const { gctp, token } = clients.get(modtager) ?? fail();
        const reply = await gctp.call(token, service, { PNR: personnummer });
        // STAMP has its fields under Praes and no rows; both forms are read by field name.
        const fields = new Map(
          [...reply.text.matchAll(/<Field r="([^"]+)"(?: v="([^"]*)")?/g)].map(([, r, v]) => [r, v ?? '']),
        );
        expect(cellsOf(reply.root).length === 0).toBe(service === 'STAMP' || expected[0] === 'nej');
        check(expected, {
          findes: reply.kvit.v === '0',
          navn: fields.get('ADRNVN') ?? '',
          adresse: fields.get('KOMKOD') ?? '',
          udland: fields.get('UDLANDSADR1') ?? '',
          maerke: ['X', '1'].includes(fields.get('BESKYT') ?? ''),
        });
        if (expected[0] === 'nej') expect(reply.kvit).toMatchObject({ v: '172', t: 'Personen findes ikke i CPR' });
        // The marking travels with name and address also outside the fields.
        expect(reply.headers.get('x-opencpr-beskyttelse')).toBe(expected[4] === 'ja' ? '0001' : null);
      });

      it(`${modtager} × ${situation}: web and command line alike`, async () => {
        const { web } = clients.get(modtager) ?? fail();
        const answer = await web.lookUp({ personnummer });
        const value = (id: string) => answer.fields?.[id]?.value ?? '';
        check(expected, {
          findes: answer.refused === undefined,
          navn: value('navn.efternavn'),
          adresse: value('bopael.kommunekode'),
          udland: value('udrejse.linje1'),
          maerke: value('beskyttelse.1.type') === '0001',
        });
        const looked = await lookUp(test.house.desk, test.house.codeTexts.findText, {
          personnummer,
          personkode,
          osUser: 'test',
          service: 'person',
          formaal: undefined,
          sag: undefined,
        });
        // On the browser's wire a field that is empty is left out.
        const told = (fields: object) =>
          Object.fromEntries(Object.entries(fields).filter(([, field]) => field.state !== 'empty'));
        expect('fields' in looked ? told(looked.fields) : looked.refused).toEqual(answer.fields ?? answer.refused);
      });
    }
  }

  it('tells withheld, not permitted and empty apart where a private party may know, and not where it may not', async () => {
    const { web } = clients.get('privat') ?? fail();
    const beskyttet = await web.lookUp({ personnummer: PERSONS.beskyttet });
    expect(beskyttet.fields?.['navn.efternavn']).toEqual({ state: 'withheld', reason: 'beskyttelse' });
    // Withheld whether or not there is a value: no middle name is registered.
    expect(beskyttet.fields?.['navn.mellemnavn']).toEqual({ state: 'withheld', reason: 'beskyttelse' });
    const ordinaer = await web.lookUp({ personnummer: PERSONS.ordinaer });
    expect(ordinaer.fields?.['navn.mellemnavn']).toBeUndefined();
    // What no provision gives a private party looks the same for everybody (CPR-loven § 38).
    for (const answer of [beskyttet, ordinaer]) {
      expect(answer.fields?.['civilstand.civilstand']).toEqual({ state: 'withheld', reason: 'privat' });
    }
    const erstattet = await web.lookUp({ personnummer: PERSONS.erstattet });
    const ukendt = await web.lookUp({ personnummer: '2811601001' });
    expect({ ...erstattet, journal: undefined }).toEqual({ ...ukendt, journal: undefined });
  });

  it('gives the field groups of the grant and no more', async () => {
    const web = await webClient(test.url, 'DEMOSTA1', 'Demo#201');
    const answer = await web.lookUp({ personnummer: PERSONS.beskyttet, formaal: 'sundhed', sag: '2026-1' });
    expect(answer.fields?.['navn.efternavn']).toMatchObject({ state: 'value' });
    expect(answer.fields?.['beskyttelse.1.type']).toMatchObject({ state: 'value', value: '0001' });
    for (const id of ['civilstand.civilstand', 'statsborgerskab.land', 'kontaktadresse.linje1', 'barn.personnummer']) {
      expect(answer.fields?.[id]).toEqual({ state: 'withheld', reason: 'ikke-tilladt' });
    }
  });

  it('a private party is told nothing of another day than today, in either time', async () => {
    const { web } = clients.get('privat') ?? fail();
    for (const times of [{ virkning: '2020-01-01' }, { virkning: '2040-01-01' }, { registrering: '2026-02-01' }]) {
      for (const personnummer of [PERSONS.ordinaer, PERSONS.beskyttet]) {
        const then = await web.lookUp({ personnummer, ...times });
        expect(then).toMatchObject({ refused: 'retsspoergsmaal', question: { number: '7' } });
        expect(then.fields).toBeUndefined();
      }
    }
  });

  it('an authority is told of a day before the protection, with the marking of today', async () => {
    const { web } = clients.get('offentlig') ?? fail();
    const then = await web.lookUp({ personnummer: PERSONS.beskyttet, virkning: '2020-01-01' });
    expect(then.fields?.['navn.efternavn']).toMatchObject({ state: 'value' });
    expect(then.situationer).toContain('beskyttet');
  });

  it('keeps the date of emigration of a protected person, and the municipality left, from a private party', async () => {
    const { web } = clients.get('privat') ?? fail();
    const udrejst = await web.lookUp({ personnummer: PERSONS.beskyttetUdrejst });
    expect(udrejst.fields?.['status.virkningFra']).toEqual({ state: 'withheld', reason: 'beskyttelse' });
    const open = await web.lookUp({ personnummer: PERSONS.udrejst });
    expect(open.fields?.['status.virkningFra']).toMatchObject({ state: 'value' });
    const ordinaer = await web.lookUp({ personnummer: PERSONS.ordinaer });
    expect(ordinaer.fields?.['bopael.fraflytningKommunekode']).toEqual({ state: 'withheld', reason: 'privat' });
  });
});

function check([findes, navn, adresse, udland, maerke]: readonly string[], said: Said): void {
  const given = (expected: string | undefined, value: string) => expect(value !== '', value).toBe(expected === 'ja');
  expect(said.findes).toBe(findes === 'ja');
  given(navn, said.navn);
  given(adresse, said.adresse);
  given(udland, said.udland);
  expect(said.maerke).toBe(maerke === 'ja');
}

function fail(): never {
  throw new Error('the clients have not signed on');
}
