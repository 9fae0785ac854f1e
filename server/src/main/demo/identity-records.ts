import { REGISTER_BEGAN } from '../../ground/personnummer/index.ts';
import type { NamePeriod, PersonDescription, Tid } from './person-description.ts';
import { type DemoPerson, lastOf, type Population } from './population.ts';
import { type RecordFields, record } from './record-fields.ts';
import { dateOf, timestampOf, uncertaintyOf } from './tid.ts';

/** The records of who a person is: 001, 008-011, 022 and 026-028 (record-layouts.md § 5). */
export function identityRecords(person: DemoPerson, { getPerson }: Population): readonly RecordFields[] {
  const { description } = person;
  const former = (description.formerly ?? []).map((key) => {
    const old = getPerson(key);
    return record('022', { PNRGÆLD: person.personnummer, PNR: old.personnummer, ...numberPeriod(old.description) });
  });
  return [
    personRecord(person, getPerson),
    ...nameRecords(description),
    record('009', { 'START_MYNKOD-FØDESTED': description.birthplace }),
    ...citizenshipRecords(description),
    ...churchRecords(description),
    ...former,
  ];
}

function personRecord({ description, status }: DemoPerson, getPerson: Population['getPerson']): RecordFields {
  const last = lastOf(description.life);
  // A resident's status carries no date, as in the deliveries that are known.
  const since = last.kind === 'home' ? undefined : last.from;
  return record('001', {
    PNRGAELD: last.kind === 'replaced' ? getPerson(last.by).personnummer : '',
    STATUS: status,
    STATUSHAENSTART: timestampOf(since),
    STATUSDTO_UMRK: uncertaintyOf(since),
    KOEN: description.koen,
    FOED_DT: dateOf(description.born),
    FOED_DT_UMRK: uncertaintyOf(description.born),
    ...numberPeriod(description),
    STILLING: description.occupation ?? '',
  });
}

function numberPeriod(description: PersonDescription): Readonly<Record<string, string>> {
  const last = lastOf(description.life);
  const start = description.numberFrom ?? firstNumberDay(description);
  return {
    'START_DT-PERSON': dateOf(start),
    'START_DT_UMRK-PERSON': uncertaintyOf(start),
    'SLUT_DT-PERSON': last.kind === 'replaced' ? dateOf(last.from) : '',
  };
}

function firstNumberDay({ born, life }: PersonDescription): Tid {
  const [first, second] = life;
  if (first?.kind === 'administrative') return first.from;
  // Who comes from abroad gets a number on entering.
  if (first?.kind === 'abroad' && first.from === undefined && second !== undefined) return second.from ?? born;
  const isOlder = dateOf(born) < REGISTER_BEGAN;
  return isOlder ? REGISTER_BEGAN : dateOf(born);
}

function nameRecords({ names, born }: PersonDescription): readonly RecordFields[] {
  const valid = names.filter(({ mark }) => mark === undefined);
  return names.map((name) => {
    const start = name.from ?? dateOf(born);
    const time = { NVNHAENSTART: timestampOf(start), 'HAENSTART_UMRK-NAVNE': uncertaintyOf(start) };
    const next = valid[valid.indexOf(name) + 1];
    if (name.mark === undefined && next === undefined) {
      return record('008', { ...nameParts(name), ...time, ADRNVN: addressingNameOf(name) });
    }
    const end = name.mark === undefined ? next?.from : start;
    const until = { NVNHAENSLUT: timestampOf(end), 'HAENSLUT_UMRK-NAVNE': uncertaintyOf(end) };
    return record('026', { ANNKOR: name.mark ?? '', ...nameParts(name), ...time, ...until });
  });
}

const nameParts = ({ first, firstMark, middle, last }: NamePeriod): Readonly<Record<string, string>> => ({
  FORNVN: first,
  FORNVN_MRK: firstMark ?? '',
  MELNVN: middle ?? '',
  EFTERNVN: last,
});

/** The name an address begins with, `First Last`. */
export function addressingNameOf({ first, middle, last }: NamePeriod): string {
  return [first, middle, last].filter((part) => part !== undefined).join(' ');
}

function citizenshipRecords({ citizenship, born }: PersonDescription): readonly RecordFields[] {
  const rows = citizenship ?? [['5100'] as const];
  return rows.map(([land, from], at) => {
    const start = from ?? dateOf(born);
    const fields = {
      LANDEKOD: land,
      'HAENSTART-STATSBORGERSKAB': timestampOf(start),
      'HAENSTART_UMRK-STATSBORGERSKAB': uncertaintyOf(start),
    };
    const end = rows[at + 1]?.[1];
    return end === undefined
      ? record('010', fields)
      : record('027', {
          ...fields,
          'HAENSLUT-STATSBORGERSKAB': timestampOf(end),
          'HAENSLUT_UMRK-STATSBORGERSKAB': uncertaintyOf(end),
        });
  });
}

function churchRecords({ church, born }: PersonDescription): readonly RecordFields[] {
  const rows = church ?? [['F'] as const];
  return rows.map(([letter, from], at) => {
    const start = from ?? dateOf(born);
    const fields = {
      FKIRK: letter,
      'START_DT-FOLKEKIRKE': dateOf(start),
      'START_DT_UMRK-FOLKEKIRKE': uncertaintyOf(start),
    };
    const end = rows[at + 1]?.[1];
    return end === undefined
      ? record('011', fields)
      : record('028', {
          ...fields,
          'SLUT_DT-FOLKEKIRKE': dateOf(end),
          'SLUT_DT_UMRK-FOLKEKIRKE': uncertaintyOf(end),
        });
  });
}
