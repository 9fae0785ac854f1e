import { BOLIGSELSKAB_CVR } from '../../server/src/main/demo/customers.ts';
import type { InventedPerson, PersonRecord, RecordFields } from '../delivery.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { daysAgo, noonOf } from './dates.ts';
import type { TestRegistre } from './registre.ts';

/** The landlord of the demo system, another owner, and an owner who is a person. */
export const EJER = BOLIGSELSKAB_CVR;
export const ANDEN_EJER = '12345674';
export const PERSON_EJER = inventedNumber(900);

/** The stairwell of the tests: a property of its own, in a road that nothing else is in. */
export const OPGANG = { kommune: '0461', vejkode: '8933', husnummer: '12' };
export const HUSNUMMER_ID = '0a3f50b0-0000-4000-8000-000000000012';
export const BFE = 5_012_012;
/** Of the flat on the first floor to the left. */
export const ADRESSE_ID = '0a3f50a0-0000-4000-8000-000000000012';
export const ERHVERVET = daysAgo(200);

const at = (etage: string, doer: string): RecordFields => ({
  ...{ KOMKOD: OPGANG.kommune, VEJKOD: OPGANG.vejkode, HUSNR: '012' },
  ...{ ETAGE: etage, SIDEDOER: doer.padStart(4) },
});
const elsewhere: RecordFields = { KOMKOD: '0751', VEJKOD: '8911', HUSNR: '099', ETAGE: '', SIDEDOER: '' };
const named = (fornavn: string): PersonRecord => [
  '008',
  { FORNVN: fornavn, EFTERNVN: 'Lejersen', NVNHAENSTART: '199001011200', ADRNVN: `${fornavn} Lejersen` },
];

/** Somebody who lives in a flat since so many days ago. */
export function livesAt(
  n: number,
  fornavn: string,
  home: readonly [string, string],
  since: number,
  also: readonly PersonRecord[] = [],
): InventedPerson {
  return inventedPerson(inventedNumber(n), [
    ['002', { ...at(...home), TILFLYDTO: noonOf(daysAgo(since)), TILFLYKOMDTO: noonOf(daysAgo(since)) }],
    named(fornavn),
    ...also,
  ]);
}

/** Somebody who left a flat so many days ago. */
export function leftFrom(
  n: number,
  fornavn: string,
  home: readonly [string, string],
  since: number,
  left: number,
  also: readonly PersonRecord[] = [],
): InventedPerson {
  return inventedPerson(inventedNumber(n), [
    ['002', { ...elsewhere, TILFLYDTO: noonOf(daysAgo(left)), TILFLYKOMDTO: noonOf(daysAgo(left)) }],
    ['023', { ...at(...home), TILFLYDTO: noonOf(daysAgo(since)), FRAFLYDTO: noonOf(daysAgo(left)) }],
    named(fornavn),
    ...also,
  ]);
}

/** The record of a protected name and address. */
export const PROTECTED: PersonRecord = ['050', { BESKYTTYPE: '0001', 'START_TS-BESKYTTELSE': noonOf(daysAgo(30)) }];

/** Has the registers know the stairwell: with its flat, and owned since the acquisition by the landlord and a co-owner. */
export function knowOpgang(registre: TestRegistre): void {
  const adresse = {
    kommunekode: OPGANG.kommune,
    vejkode: OPGANG.vejkode,
    husnr: OPGANG.husnummer,
    husnummerId: HUSNUMMER_ID,
  };
  registre.kendte.push(
    { ...adresse, etage: undefined, doer: undefined, adresseId: undefined },
    { ...adresse, etage: '1', doer: 'tv', adresseId: ADRESSE_ID },
    { ...adresse, etage: '2', doer: 'tv', adresseId: '0a3f50a0-0000-4000-8000-000000000013' },
  );
  registre.ejendomme.push({ husnummerId: HUSNUMMER_ID, ejendom: { bfe: BFE, adresseId: undefined } });
  registre.ejerskaber.push(
    { bfe: BFE, ejer: { cvr: ANDEN_EJER }, fra: daysAgo(4000), til: ERHVERVET, status: 'historisk' },
    { bfe: BFE, ejer: { cvr: EJER }, fra: ERHVERVET, til: undefined, status: 'gaeldende' },
    { bfe: BFE, ejer: { personnummer: PERSON_EJER }, fra: daysAgo(100), til: undefined, status: 'gaeldende' },
  );
}

/** Those who live and lived in the stairwell. */
export const BEBOERE = {
  laenge: livesAt(910, 'Længe', ['01', 'tv'], 900),
  efter: livesAt(911, 'Efter', ['01', 'th'], 50),
  beskyttet: livesAt(912, 'Skjult', ['02', 'tv'], 60, [PROTECTED]),
  fraflyttet: leftFrom(913, 'Fraflyttet', ['01', 'th'], 800, 55, [PROTECTED]),
  foerErhvervelsen: leftFrom(914, 'Foer', ['02', 'th'], 800, 210),
  annulleret: inventedPerson(inventedNumber(915), [
    ['002', { ...elsewhere, TILFLYDTO: '200101011200', TILFLYKOMDTO: '200101011200' }],
    ['023', { ...at('02', 'th'), ANNKOR: 'A', TILFLYDTO: noonOf(daysAgo(40)), FRAFLYDTO: noonOf(daysAgo(40)) }],
    named('Annulleret'),
  ]),
  doed: livesAt(916, 'Doed', ['02', 'th'], 300, [
    [
      '001',
      {
        STATUS: '90',
        STATUSHAENSTART: noonOf(daysAgo(20)),
        KOEN: 'M',
        FOED_DT: '1950-01-02',
        'START_DT-PERSON': '1950-01-02',
      },
    ],
  ]),
} as const;

/** Opens a house that knows the stairwell by these registers, with those who live and lived there. */
export async function openOpgangHouse(registre: TestRegistre): Promise<TestHouse> {
  knowOpgang(registre);
  const test = await openTestHouse(undefined, { ejendomme: registre });
  await test.importPersons(Object.values(BEBOERE));
  return test;
}
