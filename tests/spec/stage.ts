import { BOLIGSELSKAB_CVR, UDLEJNING_CVR } from '../../server/src/main/demo/customers.ts';
import { noonOf } from '../boligopslag/dates.ts';
import type { TestRegistre } from '../boligopslag/registre.ts';
import {
  type InventedPerson,
  inventedNumber,
  inventedPerson,
  type PersonRecord,
  type RecordFields,
} from '../delivery.ts';
import { dayOf } from './day-of.ts';

/** The owners of the features, by what they are called. */
export const EJERE: Readonly<Record<string, string>> = {
  boligselskabet: BOLIGSELSKAB_CVR,
  udlejeren: UDLEJNING_CVR,
  nybegynderen: '12345674',
  'Palle Ejer': inventedNumber(1_999),
};

const KOMMUNE = '0461';
const VEJKODE = '8933';
const ELSEWHERE: RecordFields = { KOMKOD: '0751', VEJKOD: '8911', HUSNR: '099', ETAGE: '', SIDEDOER: '' };

/** Somebody of a scenario, as it is told of them. */
interface Told {
  readonly personnummer: string;
  readonly records: PersonRecord[];
}

/** The stairwell of one scenario: its house number, its owners and those who live there. */
export class Stage {
  readonly husnummer: string;
  readonly husnummerId: string;
  readonly #people = new Map<string, Told>();
  readonly #registre: TestRegistre;
  readonly #bfe: number;
  readonly #numberFrom: number;

  constructor(place: number, registre: TestRegistre) {
    this.husnummer = String(place + 1);
    this.husnummerId = `0a3f50b0-0000-4000-8000-${String(place + 1).padStart(12, '0')}`;
    this.#bfe = 6_000_000 + place * 10;
    this.#numberFrom = 2_000 + place * 5;
    this.#registre = registre;
  }

  /** The keys that name the whole stairwell. */
  get opgang() {
    return { kommune: KOMMUNE, vejkode: VEJKODE, husnummer: this.husnummer };
  }

  /** DAR's id of a dwelling of it. */
  adresseId(bolig: string): string {
    const [etage = '', doer = ''] = bolig.split('. ');
    return this.husnummerId.replace('b0', 'a0').replace('8000', `8${etage}${doer === 'tv' ? '1' : '2'}0`);
  }

  /** The address comes to be known, with its dwellings and the property it is. */
  #know(): void {
    const { kendte, ejendomme } = this.#registre;
    if (kendte.some((one) => one.husnummerId === this.husnummerId)) return;
    const at = { kommunekode: KOMMUNE, vejkode: VEJKODE, husnr: this.husnummer, husnummerId: this.husnummerId };
    kendte.push({ ...at, etage: undefined, doer: undefined, adresseId: undefined });
    for (const bolig of ['1. tv', '2. th']) {
      const [etage, doer] = bolig.split('. ');
      kendte.push({ ...at, etage, doer, adresseId: this.adresseId(bolig) });
    }
    ejendomme.push({ husnummerId: this.husnummerId, ejendom: { bfe: this.#bfe, adresseId: undefined } });
  }

  owns(ejer: string, fra: string, status: 'gaeldende' | 'tilbagerullet' = 'gaeldende', bfe = this.#bfe): void {
    this.#know();
    const nummer = EJERE[ejer] ?? '';
    const hvem = nummer.length === 8 ? { cvr: nummer } : { personnummer: nummer };
    this.#registre.ejerskaber.push({ bfe, ejer: hvem, fra: dayOf(fra), til: undefined, status });
  }

  /** What was owned until a day is owned no more: with `onlyOf` what one of them owned. */
  ends(til: string, onlyOf?: string): void {
    const { ejerskaber } = this.#registre;
    for (const [place, one] of ejerskaber.entries()) {
      const isMeant = onlyOf === undefined || ('cvr' in one.ejer && one.ejer.cvr === EJERE[onlyOf]);
      const day = dayOf(til);
      if (one.bfe !== this.#bfe || one.til !== undefined || one.fra >= day || !isMeant) continue;
      ejerskaber[place] = { ...one, til: day, status: day > dayOf('i dag') ? one.status : 'historisk' };
    }
  }

  hasAnother(ejer: string): void {
    const bfe = this.#bfe + 1;
    this.#registre.ejendomme.push({ husnummerId: this.husnummerId, ejendom: { bfe, adresseId: undefined } });
    this.owns(ejer, 'for 400 dage siden', 'gaeldende', bfe);
  }

  tell(navn: string, ...records: readonly PersonRecord[]): void {
    const known = this.#people.get(navn) ?? {
      personnummer: inventedNumber(this.#numberFrom + this.#people.size),
      records: [['008', { FORNVN: navn, EFTERNVN: 'Prøvesen', NVNHAENSTART: '199001011200', ADRNVN: navn }]],
    };
    known.records.push(...records);
    this.#people.set(navn, known);
  }

  /** A dwelling of the stairwell, or somewhere else, as a delivery writes it. */
  at(bolig: string): RecordFields {
    const [etage = '', doer = ''] = bolig.split('. ');
    if (bolig === 'et andet sted') return ELSEWHERE;
    const house = { KOMKOD: KOMMUNE, VEJKOD: VEJKODE, HUSNR: this.husnummer.padStart(3, '0') };
    return { ...house, ETAGE: etage.padStart(2, '0'), SIDEDOER: doer.padStart(4) };
  }

  livesAt(navn: string, bolig: string, fra: string, isUncertain = false): void {
    const day = fra === 'en ukendt dag' ? '000000000000' : noonOf(dayOf(fra));
    const mark = isUncertain ? { TILFLYDT_UMRK: '*' } : {};
    this.tell(navn, ['002', { ...this.at(bolig), TILFLYDTO: day, TILFLYKOMDTO: day, ...mark }]);
  }

  livedAt(navn: string, bolig: string, fra: string, til: string): void {
    this.tell(navn, ['023', { ...this.at(bolig), TILFLYDTO: noonOf(dayOf(fra)), FRAFLYDTO: noonOf(dayOf(til)) }]);
  }

  /** Those who have been told of. */
  persons(): readonly InventedPerson[] {
    return [...this.#people.values()].map(({ personnummer, records }) => inventedPerson(personnummer, records));
  }
}
