import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAll } from '../../server/src/doors/gctp/wire/read-tree.ts';
import { loadLayout } from '../../server/src/main/contracts.ts';
import { generateDelivery } from '../../server/src/main/generate/index.ts';
import { type GctpReply, gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { testdata } from '../testdata.ts';
import { askRest, type RestReply } from './rest-client.ts';

type Json = RestReply['json'];

const GENERATED = 1_000;
let test: TestHouse;
let persons: Json[];
/** The number of each person by id: of somebody whose number has ended it is told as history only. */
const numbers = new Map<string, string>();

beforeAll(async () => {
  test = await openTestHouse({ restPasswords: true });
  const published = testdata('data/testpersons/U12170-P-110901.txt');
  if (published !== undefined) await test.import(published);
  const chunks: Uint8Array[] = [];
  const plan = { persons: GENERATED, seed: 5, produktion: '2026-06-15', numbers: 'unissued' as const };
  for await (const chunk of generateDelivery({ ...plan, layout: loadLayout('u12170-p') })) chunks.push(chunk);
  const file = join(test.dataDir, 'delivery.txt');
  writeFileSync(file, Buffer.concat(chunks));
  await test.import(file);
  persons = [];
  for (let page = 1; persons.length % 500 === 0; page += 1) {
    const query = `person.foedselsdato.ge=1800-01-01&pagesize=500&page=${page}`;
    const reply = await askRest(test.url, 'PersonFullCurrentListComplete', query);
    persons.push(...reply.json.Personer.map(({ Person }: { Person: Json }) => Person));
    const whole = await askRest(test.url, 'PersonSmallListComplete', query);
    for (const { Person } of whole.json.Personer)
      numbers.set(Person.id, Person.Personnumre[0].Personnummer.personnummer);
    if (reply.json.Personer.length === 0) break;
  }
}, 120_000);
afterAll(() => test.close());

/** The values and texts of an answer by field, those that are there; ADRESSE3 has no rows. */
function fieldsOf(reply: GctpReply): Readonly<Record<string, { v: string; t: string }>> {
  const fields = findAll(reply.root, 'Field').map(
    ({ attributes: { r = '', v = '', t = '' } }) => [r, { v, t }] as const,
  );
  return Object.fromEntries(fields.filter(([, { v, t }]) => v !== '' || t !== ''));
}

const STATUSES: Readonly<Record<string, string>> = {
  '01': 'bopael_i_danmark',
  '03': 'bopael_i_danmark_hoej_vejkode',
  '05': 'bopael_i_groenland',
  '07': 'bopael_i_groenland_hoej_vejkode',
  '20': 'ej_bopael',
  '30': 'annulleret',
  '50': 'nedlagt_person',
  '60': 'nedlagt_person',
  '70': 'forsvundet',
  '80': 'udrejst',
  '90': 'doed',
};

/** A date as GCTP has it, unknown parts as the first that they may be. */
const dayOf = (digits = '') =>
  digits === '' || /^0+$/.test(digits)
    ? undefined
    : [digits.slice(0, 4), digits.slice(4, 6).replace('00', '01'), digits.slice(6, 8).replace('00', '01')].join('-');

const text = (value: string | undefined) => (value === undefined || value.trim() === '' ? undefined : value.trim());

/** What both protocols give, as GCTP has it. */
function asGctp(...replies: readonly GctpReply[]) {
  const cells = Object.assign({}, ...replies.map(fieldsOf));
  const v = (r: string): string | undefined => text(cells[r]?.v);
  const postnummer = v('POSTNR');
  return {
    personnummer: v('PNR'),
    status: STATUSES[v('STATUS') ?? ''],
    statusdato: dayOf(v('STARTDATOSTATUS')),
    koen: v('KOEN') === 'K' ? 'kvinde' : 'mand',
    foedselsdato: dayOf(v('FOEDDATO')),
    beskyttet: v('BESKYT') !== undefined,
    fornavne: v('CNVN_FORNVN'),
    mellemnavn: v('CNVN_MELNVN'),
    efternavn: v('CNVN_EFTERNVN'),
    bagvendt: text(cells['CNVN_ADRNVN']?.t)?.replace(', ', ','),
    navnFra: dayOf(v('CNVN_STARTDATO')),
    kommune: v('KOMKOD')?.padStart(4, '0'),
    vej: v('VEJKOD')?.padStart(4, '0'),
    husnummer: v('HUSNR'),
    etage: v('ETAGE'),
    sidedoer: v('SIDEDOER'),
    bygning: v('BNR'),
    bynavn: v('BYNVN'),
    conavn: v('CONVN'),
    postnummer: postnummer === '0' ? undefined : postnummer?.padStart(4, '0'),
    postdistrikt: text(cells['POSTNR']?.t),
    adresseFra: dayOf(v('STARTDATO')),
    kommuneFra: dayOf(v('TILFLYKOMDATO')),
    land: v('UDRLANDEKOD'),
    udland: [1, 2, 3, 4, 5].map((line) => v(`UDLANDSADR${line}`)).filter((line) => line !== undefined),
  };
}

/** The same, as REST has it. */
function asRest(person: Json) {
  const name = person.Navne[0]?.Navn ?? {};
  const home = person.Adresseoplysninger[0]?.Adresseoplysninger ?? {};
  const address = home.CprAdresse ?? {};
  const abroad = person.UdrejseIndrejser?.[0]?.UdrejseIndrejse ?? {};
  const day = (time: string | undefined | null) => time?.slice(0, 10);
  const types = (person.Beskyttelser ?? []).map((one: Json) => one.Beskyttelse.beskyttelsestype);
  return {
    personnummer: numbers.get(person.id) ?? '',
    status: person.status,
    statusdato: day(person.statusdato) ?? undefined,
    koen: person.koen,
    foedselsdato: day(person.foedselsdato) ?? undefined,
    beskyttet: types.includes('navne_og_adresse'),
    fornavne: text(name.fornavne),
    mellemnavn: name.mellemnavn,
    efternavn: text(name.efternavn),
    bagvendt: name.adresseringsnavn,
    navnFra: day(name.virkningFra),
    kommune: address.cprKommunekode,
    vej: address.cprVejkode,
    husnummer: address.husnummer,
    etage: address.etage,
    sidedoer: address.sidedoer,
    bygning: address.bygningsnummer,
    bynavn: address.bynavn,
    conavn: home.conavn,
    postnummer: address.postnummer ?? undefined,
    postdistrikt: address.postdistrikt ?? undefined,
    adresseFra: day(home.virkningFra) ?? undefined,
    kommuneFra: day(home.tilflytningsdatoKommune),
    land: abroad.cprLandekodeUdrejse,
    udland: Object.values(abroad.Udenlandsadresse ?? {}),
  };
}

describe('REST and GCTP', () => {
  it('agree about every field that both give, for every person', async () => {
    const published = testdata('data/testpersons') === undefined ? 0 : 80;
    expect(persons).toHaveLength(GENERATED + published);
    const client = gctpClient(test.url);
    const token = await client.signOn('DEMOKOM1', 'Demo#101');
    const wrong: unknown[] = [];
    const compare = async (person: Json) => {
      const rest = asRest(person);
      const ask = (service: string) => client.call(token, service, { PNR: rest.personnummer });
      const gctp = asGctp(...(await Promise.all(['Stam+', 'NAVNE3', 'ADRESSE3'].map(ask))));
      for (const [field, value] of Object.entries(gctp)) {
        const own = Object.entries(rest).find(([name]) => name === field)?.[1];
        if (JSON.stringify(own) !== JSON.stringify(value)) wrong.push([field, own, value, rest.status]);
      }
    };
    for (let at = 0; at < persons.length; at += 40) await Promise.all(persons.slice(at, at + 40).map(compare));
    expect([wrong.length, wrong.slice(0, 20)]).toEqual([0, []]);
  }, 240_000);
});
