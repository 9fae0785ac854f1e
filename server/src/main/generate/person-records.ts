import type { RecordLayout } from '../../ground/records/index.ts';
import type { Batch } from './country.ts';
import { FamilyRecords } from './family-records.ts';
import { currentHome, HomeRecords } from './home-records.ts';
import { IdentityRecords, type Somebody } from './identity-records.ts';
import { MarkRecords } from './mark-records.ts';
import type { RecordWriter } from './record-writer.ts';

/** Writes all records of a person in ascending record number; 003 apart, since it stands at the end of a file. */
export class PersonRecords {
  readonly #identity: IdentityRecords;
  readonly #homes: HomeRecords;
  readonly #family: FamilyRecords;
  readonly #marks: MarkRecords;

  constructor(layout: RecordLayout) {
    this.#identity = new IdentityRecords(layout);
    this.#homes = new HomeRecords(layout);
    this.#family = new FamilyRecords(layout);
    this.#marks = new MarkRecords(layout);
  }

  /** Everything but 003. */
  write(writer: RecordWriter, person: Somebody, { people, places, produktion }: Batch): void {
    this.#identity.person(writer, person);
    this.#homes.home(writer, person);
    this.#marks.protections(writer, person);
    this.#homes.away(writer, person);
    const place = places[(person.born >>> 0) % places.length];
    this.#identity.current(writer, person, birthplaceOf(person) ?? place?.municipality.code ?? '0101');
    this.#family.current(writer, person, produktion, people);
    this.#marks.others(writer, person);
    this.#identity.former(writer, person);
    const home = currentHome(person.stretches)?.dwelling;
    const wrong = home?.road.dwellings.find((other) => other !== home);
    this.#homes.past(writer, person, wrong);
    this.#identity.past(writer, person);
    this.#family.past(writer, person);
    this.#marks.credit(writer, person);
    this.#family.guardianOfType(writer, person);
    this.#marks.events(writer, person, produktion);
  }

  /** 003. */
  writeAddress(writer: RecordWriter, person: Somebody): void {
    this.#homes.written(writer, person);
  }
}

/** The municipality of birth: parishes are not in our lists, so a municipality stands for them. */
function birthplaceOf({ stretches, born, mother }: Somebody): string | undefined {
  const [first] = stretches;
  if (first === undefined || first.from > born || mother === undefined) return undefined;
  return first.kind === 'home' ? first.dwelling.road.komkod : first.kind === 'abroad' ? first.land : undefined;
}
