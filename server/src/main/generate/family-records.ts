import type { RecordLayout } from '../../ground/records/index.ts';
import { NOBODY } from '../demo/record-fields.ts';
import { civilRows } from './civil-rows.ts';
import { holdersOf } from './custody.ts';
import { type Day, dateOf, timeOf, yearOf } from './days.ts';
import type { Somebody } from './identity-records.ts';
import { type RecordForm, type RecordWriter, recordForm } from './record-writer.ts';

/** Writes whom a person is tied to: 012-017, 029, 030 and 052 (record-layouts.md § 5). Each part in its turn. */
export class FamilyRecords {
  readonly #civil: RecordForm;
  readonly #separation: RecordForm;
  readonly #child: RecordForm;
  readonly #parents: RecordForm;
  readonly #custody: RecordForm;
  readonly #guardian: RecordForm;
  readonly #guardianOfType: RecordForm;
  readonly #pastCivil: RecordForm;
  readonly #pastSeparation: RecordForm;

  constructor(layout: RecordLayout) {
    const form = (record: string, names: string): RecordForm => recordForm(layout, record, names.split(' '));
    const guardian =
      'PNR START_DT-UMYNDIG UMYN_RELTYP RELPNR START_DT-RELPNR_PNR RELADRSAT_RELPNR_TXT START_DT-RELPNR_TXT RELTXT1 RELTXT2';
    this.#civil = form('012', 'PNR CIVST AEGTEPNR HAENSTART-CIVILSTAND SEP_HENVIS-CIVILSTAND');
    this.#separation = form('013', 'PNR SEP_HENVIS-SEPARATION START_DT-SEPARATION');
    this.#child = form('014', 'PNR PNR-BARN');
    this.#parents = form(
      '015',
      'PNR MOR_DT MOR_DT_UMRK PNRMOR MOR_FOED_DT MORNVN FAR_DT FAR_DT_UMRK PNRFAR FAR_FOED_DT FARNVN',
    );
    this.#custody = form('016', 'PNR RELTYP-FORÆLDREMYN START_DT-FORÆLDREMYN RELPNR START_DT-RELPNR_PNR');
    this.#guardian = form('017', guardian);
    this.#guardianOfType = form('052', `${guardian} VAERGEMAALS_TYPE`);
    this.#pastCivil = form('029', 'PNR CIVST AEGTEPNR HAENSTART-CIVILSTAND SEP_HENVIS-CIVILSTAND HAENSLUT-CIVILSTAND');
    this.#pastSeparation = form('030', 'PNR SEP_HENVIS-SEPARATION START_DT-SEPARATION SLUT_DT-SEPARATION');
  }

  /** 012-017. */
  current(writer: RecordWriter, person: Somebody, produktion: Day, people: readonly Somebody[]): void {
    const { personnummer } = person;
    const row = civilRows(person).at(-1);
    if (row === undefined) writer.write(this.#civil, [personnummer, 'U']);
    else {
      const { letter, spouse, from, separated } = row;
      const reference = separated === undefined ? '' : timeOf(separated);
      writer.write(this.#civil, [personnummer, letter, spouse?.personnummer ?? '', timeOf(from), reference]);
      if (separated !== undefined) writer.write(this.#separation, [personnummer, reference, dateOf(separated)]);
    }
    for (const child of person.children) writer.write(this.#child, [personnummer, child.personnummer]);
    this.#parentsOf(writer, person);
    for (const { role, from, other } of holdersOf(person, people, produktion)) {
      const named = other === undefined ? [] : [other.personnummer, dateOf(from)];
      writer.write(this.#custody, [personnummer, role, dateOf(from), ...named]);
    }
    if (person.marks.guardian?.type === '') this.#guardianFor(writer, person, this.#guardian);
  }

  /** 029 and 030. */
  past(writer: RecordWriter, person: Somebody): void {
    const { personnummer } = person;
    const rows = civilRows(person);
    for (const [at, { letter, spouse, from, separated }] of rows.entries()) {
      const next = rows[at + 1];
      if (next === undefined) break;
      const reference = separated === undefined ? '' : timeOf(separated);
      writer.write(this.#pastCivil, [
        personnummer,
        letter,
        spouse?.personnummer ?? '',
        timeOf(from),
        reference,
        timeOf(next.from),
      ]);
    }
    for (const [at, { separated }] of rows.entries()) {
      const next = rows[at + 1];
      if (next === undefined || separated === undefined) continue;
      writer.write(this.#pastSeparation, [personnummer, timeOf(separated), dateOf(separated), dateOf(next.from)]);
    }
  }

  /** 052, the later form of 017. */
  guardianOfType(writer: RecordWriter, person: Somebody): void {
    const type = person.marks.guardian?.type ?? '';
    if (type !== '') this.#guardianFor(writer, person, this.#guardianOfType);
  }

  #guardianFor(writer: RecordWriter, { personnummer, marks }: Somebody, form: RecordForm): void {
    if (marks.guardian === undefined) return;
    const { from, by, type } = marks.guardian;
    const start = dateOf(from);
    const values =
      by === undefined
        ? ['0002', '', '', 'Kommunens værgekontor', start, 'Rådhuspladsen 1', 'Postboks 100']
        : ['0001', by.personnummer, start, '', '', '', ''];
    writer.write(form, [personnummer, start, ...values, ...(type === '' ? [] : [type])]);
  }

  #parentsOf(writer: RecordWriter, { personnummer, born, mother, father, names, abroad, marks }: Somebody): void {
    const since = dateOf(born);
    // Parents without a number are known by name for some: of older people, and of people from abroad.
    const named = mother === undefined && father === undefined && yearOf(born) > 1915 && born % 3 === 0;
    const surname = names[0]?.last ?? '';
    const older = dateOf(born - 9000 - (born % 4000));
    const parent = (who: Somebody['mother'], first: string): string[] => [
      since,
      who === undefined && !named ? '*' : '',
      who?.personnummer ?? NOBODY,
      who === undefined && named && !marks.birthUncertain ? older : '',
      who === undefined && named ? `${surname},${first}`.slice(0, 34) : '',
    ];
    const [mor, far] = abroad === undefined ? ['Karen', 'Hans'] : ['Maria', 'Ali'];
    writer.write(this.#parents, [personnummer, ...parent(mother, mor), ...parent(father, far)]);
  }
}
