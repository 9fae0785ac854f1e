import { FIELD_GROUPS } from '../../server/src/ground/facts/index.ts';
import type { KundeArt, Tilladelse } from '../../server/src/rooms/access/index.ts';
import { SERVICES } from '../../server/src/services/index.ts';
import { argon2Passwords } from '../../server/src/storage/access/index.ts';
import { birthOf, type InventedPerson, inventedNumber, inventedPerson, type PersonRecord } from '../delivery.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

/** The house that grants are tried in: persons inside and outside the area of a grant, protected and not. */

/** The municipality the grants are for, and another one. */
export const HERE = '0101';
const THERE = '0751';

/** The persons, by what is said of them. */
export const PEOPLE = {
  here: inventedNumber(200),
  there: inventedNumber(201),
  protectedHere: inventedNumber(202),
  protectedThere: inventedNumber(203),
  movedHere: inventedNumber(204),
  movedThere: inventedNumber(205),
  dead: inventedNumber(206),
  parentHere: inventedNumber(207),
} as const;
/** A number nobody has. */
export const NOBODY = inventedNumber(208);

/** Everybody's surname, and the one of those who are protected; none but they have it. */
export const SURNAME = 'Omraadesen';
export const HIDDEN = 'Skjultomraadesen';

const ELSEWHERE = { KOMKOD: THERE, VEJKOD: '8913', HUSNR: '012' };
const AT = '201503011230';

function person(personnummer: string, surname: string, more: readonly PersonRecord[] = []): InventedPerson {
  const name = { FORNVN: 'Prøve', EFTERNVN: surname, NVNHAENSTART: '199001011200', ADRNVN: `Prøve ${surname}` };
  return inventedPerson(personnummer, [['008', name], ...more]);
}

const livesThere: readonly PersonRecord[] = [
  ['002', { ...ELSEWHERE, TILFLYDTO: AT, TILFLYKOMDTO: AT }],
  ['003', { ...ELSEWHERE, POSTNR: '8000', POSTDISTTXT: 'Aarhus C', VEJADRNVN: 'Vestersneglegade' }],
];
const isProtected: PersonRecord = ['004', { BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2020-05-17' }];
const FORMERLY_NAMED: PersonRecord = [
  '026',
  { FORNVN: 'Prøve', EFTERNVN: HIDDEN, NVNHAENSTART: '197001011200', NVNHAENSLUT: '199001011200' },
];
const formerly = (dwelling: Record<string, string>): PersonRecord => [
  '023',
  { ...dwelling, TILFLYDTO: '200001011200', FRAFLYDTO: AT },
];

const DELIVERY: readonly InventedPerson[] = [
  person(PEOPLE.here, SURNAME),
  person(PEOPLE.there, SURNAME, livesThere),
  person(PEOPLE.protectedHere, HIDDEN, [isProtected, FORMERLY_NAMED]),
  person(PEOPLE.protectedThere, HIDDEN, [...livesThere, isProtected]),
  person(PEOPLE.movedHere, SURNAME, [
    ['002', { KOMKOD: HERE, VEJKOD: '8901', HUSNR: '018', TILFLYDTO: AT, TILFLYKOMDTO: AT }],
    formerly(ELSEWHERE),
  ]),
  person(PEOPLE.movedThere, SURNAME, [...livesThere, formerly({ KOMKOD: HERE, VEJKOD: '8901', HUSNR: '018' })]),
  inventedPerson(
    PEOPLE.dead,
    [
      [
        '001',
        {
          ...{ STATUS: '90', STATUSHAENSTART: '202001021200', KOEN: 'M' },
          ...{ FOED_DT: birthOf(PEOPLE.dead), 'START_DT-PERSON': birthOf(PEOPLE.dead) },
        },
      ],
      ['003', { ADRNVN: 'Død Omraadesen' }],
    ],
    ['002'],
  ),
  person(PEOPLE.parentHere, SURNAME, [['014', { 'PNR-BARN': PEOPLE.there }]]),
];

/** Opens the house with them in it. */
export async function openDecisionsHouse(): Promise<TestHouse> {
  const test = await openTestHouse({ restPasswords: true });
  await test.importPersons(DELIVERY);
  return test;
}

/** The password of every user the tests make. */
export const PASSWORD = 'Demo#777';
let hashed: Promise<string> | undefined;
let made = 0;

/** A grant of everything to everybody for a municipality's purposes, in force since this century began. */
export const EVERYTHING: Omit<Tilladelse, 'tilladelseId' | 'gyldigTil'> = {
  tjenester: SERVICES.map(({ id }) => id),
  feltgrupper: FIELD_GROUPS.filter((group) => group !== 'haendelser'),
  formaal: ['borgerservice', 'social-ydelse'],
  formaalStandard: 'borgerservice',
  kraevFormaal: false,
  kraevSag: false,
  geografi: undefined,
  beskyttede: true,
  gyldigFra: '2001-01-01T00:00:00.000Z',
};

/** Makes a customer of a kind with some grants and one user, a system so that every door takes it; the user's personkode. */
export async function addCaller(
  { house }: Pick<TestHouse, 'house'>,
  art: KundeArt,
  ...grants: readonly Partial<Tilladelse>[]
): Promise<string> {
  made += 1;
  const kundenr = String(5000 + made);
  const personkode = `P${String(made).padStart(6, '0')}`;
  const now = new Date().toISOString();
  const { administration } = house;
  await administration.addKunde({ kundenr, cvr: undefined, navn: `Prøvekunde ${made}`, art, gyldigFra: now });
  // Those that end come first: then the one that has no end yet is always the one just added.
  const endingFirst = grants.toSorted((a, b) => Number(isEndless(a)) - Number(isEndless(b)));
  for (const grant of endingFirst) {
    await administration.addTilladelse(kundenr, { ...EVERYTHING, ...grant });
    if (isEndless(grant)) continue;
    await changeGrants({ house }, kundenr, `gyldig_til = '${grant.gyldigTil}'`, `gyldig_til = 'infinity'`);
  }
  hashed ??= argon2Passwords.hash(PASSWORD);
  await administration.addBruger({ kundenr, personkode, navn: 'Prøve', art: 'system', kendeord: await hashed }, now);
  return personkode;
}

const isEndless = ({ gyldigTil = 'infinity' }: Partial<Tilladelse>) => gyldigTil === 'infinity';

/** Changes the grants of a customer, or only those that meet a condition, as an office would. */
export async function changeGrants(
  { house }: Pick<TestHouse, 'house'>,
  kundenr: string,
  set: string,
  where = 'true',
): Promise<void> {
  const client = await house.pool('opencpr_access_administrator').connect();
  try {
    await client.query(`BEGIN; SELECT set_config('opencpr.kundenr', '${kundenr}', true);
      UPDATE access.tilladelse SET ${set} WHERE kundenr = '${kundenr}' AND ${where}; COMMIT`);
  } finally {
    client.release();
  }
}

/** The customer of a user that the tests made. */
export const kundenrOf = (personkode: string): string => String(5000 + Number(personkode.slice(1)));
