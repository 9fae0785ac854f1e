import type { RecordLayout } from '../../ground/records/index.ts';
import { type Day, dateOf, dayAt, digitsOf, timeOf } from './days.ts';
import { otherOf } from './families.ts';
import type { Somebody } from './identity-records.ts';
import { type RecordForm, type RecordWriter, recordForm } from './record-writer.ts';

/** Events are registered since the register was renewed; older facts have none. */
const EVENTS_SINCE = dayAt('2000-01-01');

/** Writes the marks on a person: 004, 018-021, 050 and the events 099 (record-layouts.md § 5). Each part in its turn. */
export class MarkRecords {
  readonly #protection: RecordForm;
  readonly #municipal: RecordForm;
  readonly #note: RecordForm;
  readonly #election: RecordForm;
  readonly #order: RecordForm;
  readonly #credit: RecordForm;
  readonly #event: RecordForm;

  constructor(layout: RecordLayout) {
    const form = (record: string, names: string): RecordForm => recordForm(layout, record, names.split(' '));
    this.#protection = form('004', 'PNR BESKYTTYPE START_DT-BESKYTTELSE SLET_DT-BESKYTTELSE');
    this.#municipal = form('018', 'PNR KOMFORHTYP KOMFORHKOD START_DT-KOMMUNALE-FORHOLD BEMAERK-KOMMUNALE-FORHOLD');
    this.#note = form('019', 'PNR NOTATNR NOTATLINIE START_DT-NOTAT SLET_DT-NOTAT');
    this.#election = form('020', 'PNR VALGKODE VALGRET_DT START_DT-VALGOPLYSNINGER SLET_DT-VALGOPLYSNINGER');
    this.#order = form('021', 'PNR START_DT-FLYTTEPAABUD FLYTTEPAABUD-TXT');
    this.#credit = form('050', 'PNR BESKYTTYPE START_TS-BESKYTTELSE');
    this.#event = form('099', 'PNR TIMESTAMPU HAENDELSE AFLEDTMRK NGLKONST');
  }

  /** 004. */
  protections(writer: RecordWriter, { personnummer, marks }: Somebody): void {
    for (const [type, from, deleteOn] of marks.protections) {
      writer.write(this.#protection, [
        personnummer,
        type,
        dateOf(from),
        deleteOn === undefined ? '' : dateOf(deleteOn),
      ]);
    }
  }

  /** 018-021. */
  others(writer: RecordWriter, { personnummer, marks, fate, end, abroad }: Somebody): void {
    const { municipal, note, orderToMove } = marks;
    if (municipal !== undefined)
      writer.write(this.#municipal, [personnummer, '3', 'N', dateOf(municipal), 'Pension fra kommunen']);
    if (note !== undefined) {
      writer.write(this.#note, [
        personnummer,
        '01',
        'Post returneret, adressen undersøges',
        dateOf(note),
        dateOf(note + 730),
      ]);
    }
    // Who has left may keep the vote for some years.
    if (fate === 'emigrated' && abroad === undefined && end % 10 === 0) {
      writer.write(this.#election, [personnummer, '0001', dateOf(end + 14), dateOf(end), dateOf(end + 1461)]);
    }
    if (orderToMove !== undefined)
      writer.write(this.#order, [personnummer, dateOf(orderToMove), 'Ulovlig beboelse, skal fraflyttes']);
  }

  /** 050. */
  credit(writer: RecordWriter, { personnummer, marks }: Somebody): void {
    if (marks.credit !== undefined) writer.write(this.#credit, [personnummer, '0005', timeOf(marks.credit)]);
  }

  /** 099: what happened to a person last, of each sort (register.md § 2.4). */
  events(writer: RecordWriter, person: Somebody, produktion: Day): void {
    for (const { code, at, derived, constant } of eventsOf(person)) {
      if (at < EVENTS_SINCE || at > produktion) continue;
      // Registered on the day itself, half past ten.
      writer.write(this.#event, [person.personnummer, `${digitsOf(at)}1031`, code, derived ?? '', constant ?? '']);
    }
  }
}

interface Event {
  readonly code: string;
  readonly at: Day;
  readonly derived?: string;
  readonly constant?: string;
}

const AFTER_FATE: Readonly<Record<string, string>> = { dead: 'A21', emigrated: 'A06', missing: 'A02' };

function eventsOf(person: Somebody): readonly Event[] {
  const { fate, end, stretches, names, nameAndAddress, former, successor, unions } = person;
  const events: Event[] = [];
  const code = AFTER_FATE[fate];
  const last = stretches.at(-1);
  if (code !== undefined) events.push({ code, at: end });
  else if (last?.kind === 'home' && stretches.length > 1) {
    const before = stretches.at(-2)?.kind;
    events.push({ code: before === 'abroad' ? 'A04' : before === 'missing' ? 'A03' : 'A01', at: last.from });
  }
  const name = names.at(-1);
  if (name !== undefined && names.length > 1 && successor === undefined) events.push({ code: 'A13', at: name.from });
  if (nameAndAddress !== undefined) events.push({ code: 'A33', at: nameAndAddress });
  const numbers = (kind: string): string => (kind === 'changed' ? 'P03' : 'P02');
  if (successor !== undefined)
    events.push({ code: numbers(fate), at: end, derived: 'PN', constant: successor.personnummer });
  for (const old of former)
    events.push({ code: numbers(old.fate), at: old.end, derived: 'PT', constant: old.personnummer });
  for (const union of unions) {
    const spouse = otherOf(union, person);
    const widowed = union.kind !== undefined && union.how === 'ended' && spouse.fate === 'dead';
    if (widowed && (fate !== 'dead' || spouse.end < end)) events.push({ code: 'A21', at: spouse.end, derived: 'ÆG' });
  }
  return events.sort((a, b) => a.at - b.at || (a.code < b.code ? -1 : 1));
}
