import {
  type InventedPerson,
  inventedNumber,
  inventedPerson,
  type PersonRecord,
  type RecordFields,
} from '../delivery.ts';
import { daysAgo } from './dates.ts';
import type { Mover, RandomHouse } from './random-houses.ts';
import type { TestRegistre } from './registre.ts';

const [KOMMUNE, VEJKODE] = ['0461', '8934'];
const ELSEWHERE: RecordFields = { KOMKOD: '0751', VEJKOD: '8911', HUSNR: '099', ETAGE: '', SIDEDOER: '' };

/** The keys that name a random house, once it has been imported as the one of a number from 1. */
export const keysOfHouse = (n: number) => ({ kommune: KOMMUNE, vejkode: VEJKODE, husnummer: String(n) });

/** The addressing name of one of its people. */
export const nameOf = (n: number, who: number) => `Hus${n} Beboer${who}`;

/** Has the registers know a random house. */
export function knowHouse(registre: TestRegistre, n: number, { properties, owned }: RandomHouse): void {
  const husnummerId = `0a3f50d0-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const at = { kommunekode: KOMMUNE, vejkode: VEJKODE, husnr: String(n), husnummerId };
  registre.kendte.push({ ...at, etage: undefined, doer: undefined, adresseId: undefined });
  for (let bfe = 1; bfe <= properties; bfe += 1) {
    registre.ejendomme.push({ husnummerId, ejendom: { bfe: n * 100 + bfe, adresseId: undefined } });
  }
  for (const { bfe, ejer, fromDaysAgo, toDaysAgo, status } of owned) {
    const til = toDaysAgo === undefined ? undefined : daysAgo(toDaysAgo);
    registre.ejerskaber.push({ bfe: n * 100 + bfe, ejer: { cvr: ejer }, fra: daysAgo(fromDaysAgo), til, status });
  }
}

/** Its people as a delivery tells of them. */
export function personsOf(n: number, { people }: RandomHouse): readonly InventedPerson[] {
  return people.map((person, who) => inventedPerson(inventedNumber(5_000 + n * 10 + who), recordsOf(n, who, person)));
}

function recordsOf(n: number, who: number, { moves, diedDaysAgo }: Mover): PersonRecord[] {
  const homes = moves.map(({ daysAgo: moved, hour, to }, place): PersonRecord => {
    const [etage = '', doer = ''] = to.split('/');
    const house = { KOMKOD: KOMMUNE, VEJKOD: VEJKODE, HUSNR: String(n).padStart(3, '0') };
    const home =
      to === 'elsewhere' ? ELSEWHERE : { ...house, ETAGE: etage.padStart(2, '0'), SIDEDOER: doer.padStart(4) };
    const next = moves[place + 1];
    const fra = { ...home, TILFLYDTO: timeOf(moved, hour) };
    if (next === undefined) return ['002', { ...fra, TILFLYKOMDTO: timeOf(moved, hour) }];
    return ['023', { ...fra, FRAFLYDTO: timeOf(next.daysAgo, next.hour) }];
  });
  const navn = nameOf(n, who);
  const [FORNVN = '', EFTERNVN = ''] = navn.split(' ');
  const named: PersonRecord = ['008', { FORNVN, EFTERNVN, NVNHAENSTART: '199001011200', ADRNVN: navn }];
  if (diedDaysAgo === undefined) return [...homes, named];
  const born = { KOEN: 'M', FOED_DT: '1950-01-02', 'START_DT-PERSON': '1950-01-02' };
  return [...homes, named, ['001', { STATUS: '90', STATUSHAENSTART: timeOf(diedDaysAgo, 0), ...born }]];
}

const timeOf = (days: number, hour: number) => `${daysAgo(days).replaceAll('-', '')}${String(hour).padStart(2, '0')}00`;
