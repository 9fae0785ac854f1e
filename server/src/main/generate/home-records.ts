import type { RecordLayout } from '../../ground/records/index.ts';
import { dateOf, OPEN, REGISTER_BEGAN, timeOf } from './days.ts';
import { nameNow, type Somebody } from './identity-records.ts';
import type { Dwelling } from './land.ts';
import { addressingName } from './naming.ts';
import type { Stretch } from './person.ts';
import { type RecordForm, type RecordWriter, recordForm } from './record-writer.ts';

type Home = Extract<Stretch, { kind: 'home' }>;

const DWELLING = 'KOMKOD VEJKOD HUSNR ETAGE SIDEDOER BNR';
const FIVE = [1, 2, 3, 4, 5];

/** Writes where a person is and was: 002, 003, 005-007 and 023-025 (record-layouts.md § 5). Each part in its turn. */
export class HomeRecords {
  readonly #home: RecordForm;
  readonly #written: RecordForm;
  readonly #abroad: RecordForm;
  readonly #contact: RecordForm;
  readonly #missing: RecordForm;
  readonly #pastHome: RecordForm;
  readonly #pastAbroad: RecordForm;
  readonly #found: RecordForm;

  constructor(layout: RecordLayout) {
    const form = (record: string, names: string): RecordForm => recordForm(layout, record, names.split(' '));
    const lines = (of: (line: number) => string): string => FIVE.map(of).join(' ');
    this.#home = form(
      '002',
      `PNR ${DWELLING} CONVN TILFLYDTO TILFLYKOMDTO FRAFLYKOMKOD FRAFLYKOMDTO START_MYNKOD-ADRTXT ADR1-SUPLADR ADR2-SUPLADR START_DT-ADRTXT`,
    );
    this.#written = form(
      '003',
      `PNR ADRNVN CONVN LOKALITET STANDARDADR BYNVN POSTNR POSTDISTTXT ${DWELLING} VEJADRNVN`,
    );
    this.#abroad = form('005', `PNR UDR_LANDEKOD UDRDTO ${lines((line) => `UDLANDADR${line}`)}`);
    this.#contact = form('006', `PNR START_DT-ADRTXT ${lines((line) => `ADR${line}-KONTAKTADR`)}`);
    this.#missing = form('007', 'PNR FORSVINDDTO');
    this.#pastHome = form('023', `PNR ANNKOR ${DWELLING} CONVN TILFLYDTO FRAFLYDTO`);
    this.#pastAbroad = form(
      '024',
      `PNR UDR_LANDEKOD UDRDTO INDR_LANDEKOD INDRDTO ${lines((line) => `UDLANDADR${line}`)}`,
    );
    this.#found = form('025', 'PNR FORSVINDDTO GENFINDDTO');
  }

  /** 002: for residents alone. */
  home(writer: RecordWriter, { personnummer, stretches, marks }: Somebody): void {
    const home = currentHome(stretches);
    if (home === undefined) return;
    const { komkod } = home.dwelling.road;
    // How long in the municipality, and which one was left, if it was one.
    let first = home;
    let before: Stretch | undefined;
    for (let at = stretches.length - 2; at >= 0; at -= 1) {
      before = stretches[at];
      if (before?.kind !== 'home' || before.dwelling.road.komkod !== komkod) break;
      first = before;
      before = undefined;
    }
    const left = before?.kind === 'home' ? before.dwelling.road.komkod : '';
    const supplementary = marks.supplementary
      ? [komkod, 'Værelse i sidebygningen', 'Post i kassen ved porten', dateOf(home.from)]
      : [];
    writer.write(this.#home, [
      personnummer,
      ...placeOf(home.dwelling),
      home.careOf,
      timeOf(home.from),
      timeOf(first.from),
      left,
      left === '' ? '' : timeOf(first.from),
      ...supplementary,
    ]);
  }

  /** 003: for everybody; without a home it holds the name alone (record-layouts.md § 3). */
  written(writer: RecordWriter, person: Somebody): void {
    const name = addressingName(nameNow(person));
    const home = currentHome(person.stretches);
    if (home === undefined) {
      writer.write(this.#written, [person.personnummer, name]);
      return;
    }
    const { road, locality, written, husnr } = home.dwelling;
    const town = Number(husnr.slice(0, 3)) % 2 === 1 ? road.odd : road.even;
    writer.write(this.#written, [
      person.personnummer,
      name,
      home.careOf,
      locality,
      written,
      town,
      road.postcode,
      road.district,
      ...placeOf(home.dwelling),
      road.addressingName,
    ]);
  }

  /** 005-007. */
  away(writer: RecordWriter, { personnummer, fate, end, abroad, marks }: Somebody): void {
    if (fate === 'emigrated') {
      writer.write(this.#abroad, [personnummer, abroad?.country ?? '5120', timeOf(end), ...marks.away]);
    }
    if (marks.contact !== undefined) {
      writer.write(this.#contact, [personnummer, dateOf(marks.contact.from), ...marks.contact.lines]);
    }
    if (fate === 'missing') writer.write(this.#missing, [personnummer, timeOf(end)]);
  }

  /** 023-025. What ended before the register began is not in it. */
  past(
    writer: RecordWriter,
    { personnummer, stretches, marks, arrival, abroad, born, fate }: Somebody,
    wrong: Dwelling | undefined,
  ): void {
    for (const stretch of stretches) {
      if (stretch.kind !== 'home' || stretch.to === OPEN || stretch.to < REGISTER_BEGAN) continue;
      writer.write(this.#pastHome, [
        personnummer,
        '',
        ...placeOf(stretch.dwelling),
        stretch.careOf,
        timeOf(stretch.from),
        timeOf(stretch.to),
      ]);
    }
    const last = stretches.at(-1);
    if (marks.wrongHome !== undefined && wrong !== undefined && last !== undefined) {
      // A row marked A or K ends as it begins (register.md § 4.5).
      const time = timeOf(last.from);
      writer.write(this.#pastHome, [personnummer, marks.wrongHome, ...placeOf(wrong), '', time, time]);
    }
    // Who came for the first time has never left: no day of leaving.
    if (
      abroad !== undefined &&
      arrival > born &&
      fate !== 'administrative' &&
      fate !== 'annulled' &&
      stretches.length > 0
    ) {
      writer.write(this.#pastAbroad, [personnummer, '', '', abroad.country, timeOf(arrival)]);
    }
    for (const stretch of stretches) {
      if (stretch.kind !== 'abroad') continue;
      const { land, from, to, lines } = stretch;
      const left = from > born;
      writer.write(this.#pastAbroad, [
        personnummer,
        left ? land : '',
        left ? timeOf(from) : '',
        land,
        timeOf(to),
        ...lines,
      ]);
    }
    for (const stretch of stretches) {
      if (stretch.kind === 'missing')
        writer.write(this.#found, [personnummer, timeOf(stretch.from), timeOf(stretch.to)]);
    }
  }
}

const placeOf = ({ road, husnr, etage, sidedoer, bnr }: Dwelling): readonly string[] => [
  road.komkod,
  road.vejkod,
  husnr,
  etage,
  sidedoer,
  bnr,
];

/** Where somebody lives now, undefined when nowhere here. */
export function currentHome(stretches: readonly Stretch[]): Home | undefined {
  const last = stretches.at(-1);
  return last?.kind === 'home' && last.to === OPEN ? last : undefined;
}
