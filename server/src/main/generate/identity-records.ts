import type { RecordLayout } from '../../ground/records/index.ts';
import type { Batch } from './country.ts';
import { type Day, dateOf, digitsOf, OPEN, REGISTER_BEGAN, timeOf } from './days.ts';
import { addressingName } from './naming.ts';
import type { Name, Person } from './person.ts';
import { type RecordForm, type RecordWriter, recordForm } from './record-writer.ts';

/** A person with its marks, as a batch holds it. */
export type Somebody = Batch['people'][number];

const STATUS = {
  dead: '90',
  missing: '70',
  emigrated: '80',
  administrative: '20',
  annulled: '30',
  changed: '60',
  double: '50',
};

/** Writes who a person is: 001, 008-011, 022 and 026-028 (record-layouts.md § 5). Each part is written in its turn. */
export class IdentityRecords {
  readonly #person: RecordForm;
  readonly #name: RecordForm;
  readonly #birthplace: RecordForm;
  readonly #citizenship: RecordForm;
  readonly #church: RecordForm;
  readonly #former: RecordForm;
  readonly #pastName: RecordForm;
  readonly #pastCitizenship: RecordForm;
  readonly #pastChurch: RecordForm;

  constructor(layout: RecordLayout) {
    const form = (record: string, names: string): RecordForm => recordForm(layout, record, names.split(' '));
    this.#person = form(
      '001',
      'PNR PNRGAELD STATUS STATUSHAENSTART KOEN FOED_DT FOED_DT_UMRK START_DT-PERSON SLUT_DT-PERSON STILLING',
    );
    this.#name = form('008', 'PNR FORNVN FORNVN_MRK MELNVN EFTERNVN NVNHAENSTART HAENSTART_UMRK-NAVNE ADRNVN');
    this.#birthplace = form('009', 'PNR START_MYNKOD-FØDESTED');
    this.#citizenship = form('010', 'PNR LANDEKOD HAENSTART-STATSBORGERSKAB HAENSTART_UMRK-STATSBORGERSKAB');
    this.#church = form('011', 'PNR FKIRK START_DT-FOLKEKIRKE');
    this.#former = form('022', 'PNRGÆLD PNR START_DT-PERSON SLUT_DT-PERSON');
    this.#pastName = form('026', 'PNR ANNKOR FORNVN MELNVN EFTERNVN NVNHAENSTART HAENSTART_UMRK-NAVNE NVNHAENSLUT');
    this.#pastCitizenship = form(
      '027',
      'PNR LANDEKOD HAENSTART-STATSBORGERSKAB HAENSTART_UMRK-STATSBORGERSKAB HAENSLUT-STATSBORGERSKAB',
    );
    this.#pastChurch = form('028', 'PNR FKIRK START_DT-FOLKEKIRKE SLUT_DT-FOLKEKIRKE');
  }

  /** 001. */
  person(writer: RecordWriter, person: Somebody): void {
    const { personnummer, successor, end, koen, born, marks } = person;
    const gone = successor !== undefined ? dateOf(end) : '';
    writer.write(this.#person, [
      personnummer,
      successor?.personnummer ?? '',
      statusOf(person),
      // A resident's status carries no date.
      end === OPEN ? '' : timeOf(end),
      koen,
      dateOf(born),
      marks.birthUncertain ? '*' : '',
      dateOf(numberFrom(person)),
      gone,
      marks.occupation,
    ]);
  }

  /** 008-011. */
  current(writer: RecordWriter, person: Somebody, birthplace: string): void {
    const { personnummer, abroad, marks } = person;
    const name = nameNow(person);
    const [start, mark] = nameStart(name, person);
    const unsure = abroad !== undefined && person.names.length === 1 && marks.birthUncertain ? '=' : '';
    writer.write(this.#name, [
      personnummer,
      name.first,
      unsure,
      name.middle,
      name.last,
      start,
      mark,
      addressingName(name),
    ]);
    writer.write(this.#birthplace, [personnummer, abroad?.country ?? birthplace]);
    const danish = abroad === undefined || marks.naturalised !== undefined;
    const from = marks.naturalised ?? person.born;
    writer.write(this.#citizenship, [
      personnummer,
      danish ? '5100' : abroad.country,
      timeOf(from),
      from === person.born && abroad !== undefined ? '*' : '',
    ]);
    writer.write(this.#church, [personnummer, marks.church, dateOf(marks.leftChurch ?? churchFrom(person))]);
  }

  /** 022. */
  former(writer: RecordWriter, { personnummer, former }: Somebody): void {
    for (const old of former) {
      writer.write(this.#former, [personnummer, old.personnummer, dateOf(numberFrom(old)), dateOf(old.end)]);
    }
  }

  /** 026-028. */
  past(writer: RecordWriter, person: Somebody): void {
    const { personnummer, names, marks, abroad, born } = person;
    for (const [at, name] of names.entries()) {
      const [start, mark] = nameStart(name, person);
      const next = names[at + 1];
      if (next !== undefined) {
        writer.write(this.#pastName, [
          personnummer,
          '',
          name.first,
          name.middle,
          name.last,
          start,
          mark,
          timeOf(next.from),
        ]);
      }
    }
    if (marks.wrongName !== undefined) {
      const name = nameNow(person);
      // A row marked A or K ends as it begins (register.md § 4.5).
      const time = timeOf(name.from);
      writer.write(this.#pastName, [
        personnummer,
        marks.wrongName,
        name.first,
        '',
        `${name.last.slice(0, 38)}h`,
        time,
        '',
        time,
      ]);
    }
    if (abroad !== undefined && marks.naturalised !== undefined) {
      writer.write(this.#pastCitizenship, [personnummer, abroad.country, timeOf(born), '*', timeOf(marks.naturalised)]);
    }
    if (marks.leftChurch !== undefined) {
      writer.write(this.#pastChurch, [personnummer, 'F', dateOf(churchFrom(person)), dateOf(marks.leftChurch)]);
    }
  }
}

/** The status code of a person (register.md § 2.1): of a resident by where the home lies. */
export function statusOf({ fate, stretches }: Person): string {
  if (fate !== 'resident') return STATUS[fate];
  const last = stretches.at(-1);
  const road = last?.kind === 'home' ? last.dwelling.road : undefined;
  const special = road !== undefined && road.vejkod >= '9900';
  if (road !== undefined && road.komkod >= '0950') return special ? '07' : '05';
  return special ? '03' : '01';
}

/** The name in force. */
export function nameNow({ names }: Person): Name {
  const name = names.at(-1);
  if (name === undefined) throw new Error('defect: a person without a name');
  return name;
}

/** Since when the number has been the person's. */
function numberFrom({ former, arrival, end, fate }: Person): Day {
  const [old] = former;
  if (old !== undefined) return old.end;
  return fate === 'administrative' || fate === 'annulled' ? end : Math.max(arrival, REGISTER_BEGAN);
}

const churchFrom = ({ born, arrival, abroad }: Person): Day => (abroad === undefined ? born : arrival);

/** When a name began, as much of it as is known, with the mark of uncertainty. */
function nameStart(name: Name, { names, marks }: Somebody): readonly [time: string, mark: string] {
  if (name !== names[0] || marks.nameStart === 'day') return [timeOf(name.from), ''];
  const digits = digitsOf(name.from);
  if (marks.nameStart === 'clock') return [`${digits}1299`, ''];
  return [marks.nameStart === 'year' ? `${digits.slice(0, 4)}00000000` : `${digits.slice(0, 6)}000000`, '*'];
}
