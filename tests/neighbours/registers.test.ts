import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayAt } from '../../server/src/main/generate/index.ts';
import { importEjendomme } from '../../server/src/main/import-ejendomme.ts';
import { issueOces, openLocalAuthority } from '../../server/src/neighbours/oces/index.ts';
import {
  dataDir,
  dwelling,
  fill,
  getRaw,
  part,
  property,
  registers,
  settings,
  useRegisters,
} from './registers-house.ts';

const HOUSE = '90000063';
const OTHER = '90000080';
const PERSON = '1503700107';
const DAG = '2026-11-21';
const EJF = 'EJERFORTEGNELSE/EjerfortegnelsenFortrolig/1/rest';

const stairwell = ['tv', 'th'].map((door) => dwelling('012B', '01', `  ${door}`));
const [tv, th] = [stairwell[0] ?? dwelling('012B'), stairwell[1] ?? dwelling('012B')];
const villa = dwelling('007');
const flats = ['st', '01'].map((floor) => dwelling('014', floor));
const [flat, upper] = [flats[0] ?? villa, flats[1] ?? villa];
const sold = { til: dayAt('2025-12-01'), status: 'H' } as const;

const built = [
  property(11, 'S', stairwell, [part(OTHER, '1999-02-01', sold), part(HOUSE, '2025-12-01')]),
  property(12, 'S', [villa], [part(HOUSE, '1980-07-01')]),
  property(
    13,
    'B',
    [villa],
    [part(PERSON, '2001-05-05', { taeller: 1, naevner: 3 }), part(OTHER, '2001-05-05', { taeller: 2, naevner: 3 })],
  ),
  property(14, 'E', [flat], [part('', '2010-03-28')]),
  property(15, 'E', [upper], [part(HOUSE, '2010-03-28'), part(OTHER, '2010-01-01', { status: 'T' })]),
  ...Array.from({ length: 501 }, (_, at) =>
    property(1_000 + at, 'E', [dwelling('100', '01', String(at + 1).padStart(4, '0'))], [part(HOUSE, '2020-01-01')]),
  ),
];
useRegisters(built);

const current = async (...bfe: number[]) =>
  (await registers.ejere.listEjerskaber(bfe, DAG)).filter(({ status }) => status === 'gaeldende');

describe('Ejerfortegnelsen', () => {
  it('demands a certificate in the handshake, and of whom it knows', async () => {
    const { url } = settings.ejere;
    const path = `${url}/${EJF}/Ejerskab?BFEnr=12`;
    await expect(getRaw(path)).rejects.toThrow(/certificate required|ECONNRESET/);
    const authority = await openLocalAuthority(join(dataDir, 'tls'), Date.now());
    const times = { fra: Date.now() - 1_000, til: Date.now() + 60_000 };
    const subject = { form: 'voces', cvr: OTHER, organisation: 'En kunde', navn: 'Fagsystem', ...times } as const;
    const { cert, key } = await issueOces(authority, subject);
    const stranger = await getRaw(path, { cert, key });
    expect([stranger.status, stranger.text]).toEqual([403, '{"fejl":"certifikatet er ikke registreret"}']);
    const known = { cert: settings.ejere.cert ?? '', key: settings.ejere.key ?? '' };
    expect((await getRaw(path, known)).status).toBe(200);
    expect(readFileSync(join(dataDir, 'tls', 'datafordeler-klient.pem'), 'utf8')).toBe(known.cert);
  });

  it('answers as Datafordeleren does: GeoJSON, letters large or small, and says what it is', async () => {
    const { url, cert = '', key = '' } = settings.ejere;
    const path = `${url}/ejerfortegnelse/EJERFORTEGNELSENFORTROLIG/1/REST/EjerskabMedStamoplysninger`;
    const { status, headers, text } = await getRaw(`${path}?bfenr=13&STATUS=G%C3%A6ldende`, { cert, key });
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=UTF-8']);
    expect(headers['server']).toBe('OpenCPR stand-in (ikke Datafordeleren)');
    const { type, features } = JSON.parse(text);
    expect([type, features.length]).toEqual(['FeatureCollection', 2]);
    expect(features[0]).toMatchObject({
      type: 'Feature',
      properties: {
        bestemtFastEjendomBFENr: 13,
        ejendePerson: { Person: { Personnumre: [{ Personnummer: { personnummer: PERSON, status: 'aktuel' } }] } },
        ejendeVirksomhed: null,
        ...{ faktiskEjerandel_taeller: 1, faktiskEjerandel_naevner: 3 },
        ...{ status: 'gældende', virkningFra: '2001-05-05T00:00:00.000000+02:00', virkningTil: null },
        ...{ forretningsomraade: '54.15', id_namespace: 'http://data.gov.dk/ejerfortegnelse' },
      },
    });
    expect(features[1].properties).toMatchObject({
      ejendePerson: null,
      ejendeVirksomhed: { CVRNummer: Number(OTHER) },
    });
  });

  it('tells who owns, who owned until when, several owners, and who has no number', async () => {
    expect(await registers.ejere.listEjerskaber([11], DAG)).toEqual([
      { bfe: 11, ejer: { cvr: OTHER }, fra: '1999-02-01', til: '2025-12-01', status: 'historisk' },
      { bfe: 11, ejer: { cvr: HOUSE }, fra: '2025-12-01', til: undefined, status: 'gaeldende' },
    ]);
    expect((await current(13)).map(({ ejer }) => ejer)).toEqual([{ personnummer: PERSON }, { cvr: OTHER }]);
    // A day that summer time begins on is that day.
    expect(await current(14)).toMatchObject([{ ejer: { udenNummer: true }, fra: '2010-03-28' }]);
    expect((await registers.ejere.listEjerskaber([15], DAG)).map(({ ejer }) => ejer)).toEqual([{ cvr: HOUSE }]);
  });

  it('knows nothing of a property that nobody has, nor of what is not yet', async () => {
    expect(await registers.ejere.listEjerskaber([99], DAG)).toEqual([]);
    expect(await registers.ejere.listEjerskaber([], DAG)).toEqual([]);
    expect(await registers.ejere.listEjerskaber([11], '2025-11-30')).toMatchObject([{ ejer: { cvr: OTHER } }]);
  });

  it('refuses what it cannot read, without the values', async () => {
    const { url, cert = '', key = '' } = settings.ejere;
    const answers = [
      '',
      '?BFEnr=',
      `?BFEnr=${PERSON}x`,
      '?BFEnr=1&Status=Alle',
      '?BFEnr=1&Virkningstid=x',
      '?BFEnr=1&bfenr=1',
    ]
      .concat('?BFEnr=1&pagesize=0', '?BFEnr=1&Ejer=1')
      .map((query) => getRaw(`${url}/${EJF}/Ejerskab${query}`, { cert, key }));
    for (const { status, text } of await Promise.all(answers)) {
      expect([status, text.includes(PERSON)]).toEqual([400, false]);
    }
    expect((await getRaw(`${url}/${EJF}/Ejerskab?BFEnr=1`, { cert, key, method: 'POST' })).status).toBe(405);
    expect((await getRaw(`${url}/${EJF}/Alle`, { cert, key })).status).toBe(404);
  });
});

describe('Ejendomsbeliggenhed', () => {
  const list = (at: { husnummerId: string; adresseId: string | undefined }) => registers.beliggenhed.listEjendomme(at);
  it('finds the property of a dwelling, of a stairwell, and several at one address', async () => {
    expect(await list(tv)).toEqual([{ bfe: 11, adresseId: undefined }]);
    expect(await list({ ...th, adresseId: undefined })).toEqual([{ bfe: 11, adresseId: undefined }]);
    expect((await list({ ...villa, adresseId: undefined })).map(({ bfe }) => bfe)).toEqual([12, 13]);
  });

  it('gives a freehold flat its own property, and a house number those of all its flats, page by page', async () => {
    expect(await list(flat)).toEqual([{ bfe: 14, adresseId: flat.adresseId }]);
    expect((await list({ ...flat, adresseId: undefined })).map(({ bfe }) => bfe)).toEqual([14, 15]);
    const many = await list({ ...dwelling('100'), adresseId: undefined });
    expect([many.length, new Set(many.map(({ bfe }) => bfe)).size]).toEqual([501, 501]);
    expect(await current(...many.map(({ bfe }) => bfe))).toHaveLength(501);
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await list({ husnummerId: nobody, adresseId: nobody })).toEqual([]);
  });
});

describe('DAR', () => {
  const place = { kommunekode: '0101', vejkode: '8001', husnr: '12b' };
  it('finds an address by its codes and by its ids, and a house number', async () => {
    const known = {
      ...{ ...place, etage: '1', doer: 'tv', husnummerId: tv.husnummerId, adresseId: tv.adresseId },
      betegnelse: 'Prøvevej 12B, 1. tv, 2100 København Ø',
    };
    expect(await registers.adresser.findAdresse({ ...place, etage: '1', doer: 'tv' })).toEqual(known);
    expect(await registers.adresser.findAdresse({ adresseId: tv.adresseId })).toEqual(known);
    expect(await registers.adresser.findAdresse({ adresseId: tv.adresseId.toUpperCase() })).toEqual(known);
    const whole = { etage: undefined, doer: undefined, adresseId: undefined };
    const house = { ...known, ...whole, betegnelse: 'Prøvevej 12B, 2100 København Ø' };
    expect(await registers.adresser.findAdresse(place)).toEqual(house);
    expect(await registers.adresser.findAdresse({ husnummerId: th.husnummerId })).toEqual(house);
  });

  it('knows nothing of an address that is not there', async () => {
    const misses = [
      { ...place, husnr: '13' },
      { ...place, etage: '1' },
      { ...place, etage: '2', doer: 'tv' },
    ];
    for (const sted of [
      ...misses,
      { adresseId: tv.husnummerId },
      { husnummerId: tv.adresseId },
      { adresseId: '../x?y' },
    ]) {
      expect(await registers.adresser.findAdresse(sted)).toBeUndefined();
    }
  });

  it('lists the dwellings of a house, and none of a house there is not', async () => {
    const told = await registers.adresser.listBoliger(place);
    expect(told.map(({ etage, doer }) => [etage, doer])).toEqual([
      ...[
        ['1', 'th'],
        ['1', 'tv'],
      ],
    ]);
    expect(told[1]).toMatchObject({ ...place, adresseId: tv.adresseId });
    expect(await registers.adresser.listBoliger({ ...place, husnr: '12C' })).toEqual([]);
  });

  it('offers addresses that begin as the text does, each once', async () => {
    const told = async (text: string, limit = 10) =>
      (await registers.adresser.suggest(text, limit)).map(({ betegnelse }) => betegnelse);
    const [house, one, other] = ['', ', 1. th', ', 1. tv'].map((part) => `Prøvevej 12B${part}, 2100 København Ø`);
    expect(await told('prøvevej 12')).toEqual([house, one, other]);
    expect(await told('  Prøvevej   12B, 1.  t')).toEqual([one, other]);
    // A house of one dwelling is a house number and an address by the same words.
    expect(await told('Prøvevej 7')).toEqual(['Prøvevej 7, 2100 København Ø']);
    expect(await told('Prøvevej', 2)).toHaveLength(2);
    for (const text of ['', ' ,. ', 'Prøvevej 12C', '%', "'"]) expect(await told(text)).toEqual([]);
    const [found] = await registers.adresser.suggest('Prøvevej 12B, 1. tv', 1);
    expect(found).toMatchObject({ ...place, etage: '1', doer: 'tv', adresseId: tv.adresseId });
  });

  it('tells the properties of an id', async () => {
    const service = `${settings.adresser.url}/DAR/DAR_BFE_Public/1/rest`;
    const bfe = async (path: string) => JSON.parse((await getRaw(`${service}/${path}`)).text);
    expect(await bfe(`adresseTilEnhedBfe?adresseId=${flat.adresseId}`)).toEqual([14]);
    expect(await bfe(`husnummerTilBygningBfe?husnummerId=${villa.husnummerId}`)).toEqual([12, 13]);
  });
});

it('a newer file is what the running stand-ins know; a file that is none changes nothing', async () => {
  async function* text(content: string) {
    yield Buffer.from(content, 'latin1');
  }
  for (const wrong of ['', 'no such file', `000DARADR20260105${'9'.repeat(30)}`]) {
    const { rejectedCount, changed } = await importEjendomme(dataDir, text(wrong));
    expect([rejectedCount, changed]).toEqual([1, 0]);
  }
  expect(await current(12)).toHaveLength(1);
  const broken = `000EJENDM20260105002000000012S${'x'.repeat(72)}99900000009`;
  const { rejected, warnings } = await importEjendomme(dataDir, text(broken));
  expect(rejected).toEqual([{ line: 2, reason: 'HUSNUMMERID is not a UUID' }]);
  expect(warnings).toEqual(['the end record counts 9 records, the file holds 1']);
  await fill([property(12, 'S', [villa], [part(OTHER, '2026-01-01')])]);
  expect(await current(12)).toMatchObject([{ ejer: { cvr: OTHER } }]);
  expect(await current(11)).toEqual([]);
});
