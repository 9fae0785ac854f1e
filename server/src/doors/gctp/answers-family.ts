import { type DisclosedFact, type DisclosedPerson, factsOf } from '../../desk/index.ts';
import { basicOwn, nameOwn } from './answers.ts';
import { NAVNE3_FIELDS, RELATIVE_FIELDS, STAM_PLUS_FIELDS } from './fields.ts';
import { encodeDate } from './wire/encode-dates.ts';
import type { GctpField } from './wire/gctp-answer.ts';
import { protectionsOf, type Source, writeFields } from './write-fields.ts';

/** In the family answer the basic data come without texts and without the two fields that came later. */
const BASIC = STAM_PLUS_FIELDS.filter(({ r }) => r !== 'CPSN_POSTDISTTXT' && r !== 'VEJADRNVN').map(withoutText);
const NAMES = NAVNE3_FIELDS.map(withoutText);

const FAMMRK: Readonly<Record<string, string>> = {
  mor: 'Mor',
  far: 'Far',
  aegtefaelle: 'Ægtefælle',
  barn: 'Barn',
  andet: 'Andet',
};

/** The rows of Familie+: the person with names and custody, then the relatives (cpr-services.md § 8.3). */
export function writeFamily(source: Source): GctpField[][] {
  const own = [
    ...writeFields(source, BASIC, basicOwn(source)),
    ...writeFields(source, NAMES, nameOwn(source)),
    ...writeCustody(source.person),
  ];
  const relatives = source.disclosure.persons.filter(({ rolle }) => rolle === 'relation');
  return [own, ...relatives.map((person) => writeRelative({ ...source, person }))];
}

function writeRelative(source: Source): GctpField[] {
  const lowest = protectionsOf(source.person)[0];
  return writeFields(source, RELATIVE_FIELDS, {
    FAMMRK: { v: FAMMRK[source.person.relation ?? ''] ?? 'Andet' },
    CBSK_TYP: lowest === undefined ? {} : { v: lowest.padStart(5, '0') },
  });
}

/** Custody: 0003 or 0005 fills the fields ending in A, 0004 those ending in B; 0006 is not shown. */
function writeCustody(person: DisclosedPerson): GctpField[] {
  const holders = factsOf(person, 'foraeldremyndighed');
  const holder = (...types: string[]) => holders.find((fact) => types.includes(valueOfFact(fact, 'rolle') ?? ''));
  const a = holder('0003', '0005');
  const b = holder('0004');
  return [
    { r: 'FORAELDREMYNMRK', v: holders.length > 0 ? 'X' : undefined },
    ...writeHolder('A', a),
    ...writeHolder('B', b),
    { r: 'FORAELDRE_MYN_PNRA', v: a === undefined ? undefined : valueOfFact(a, 'personnummer') },
  ];
}

function writeHolder(end: 'A' | 'B', fact: DisclosedFact | undefined): GctpField[] {
  const value = (name: string) => (fact === undefined ? undefined : valueOfFact(fact, name));
  const from = value('virkningFra');
  return [
    { r: `CFMY_RELTYP${end}`, v: value('rolle')?.padStart(5, '0') },
    { r: `CFMY_STARTDATO${end}`, v: from === undefined ? undefined : encodeDate(from) },
    // One blank when the date is certain (cpr-services.md § 8.3).
    {
      r: `CFMY_STARTDATOUSM${end}`,
      v: fact === undefined ? undefined : (value('virkningFraUsikkerhedsmarkering') ?? ' '),
    },
  ];
}

function valueOfFact(fact: DisclosedFact, name: string): string | undefined {
  const state = fact.fields[name];
  return state?.state === 'value' ? state.value : undefined;
}

function withoutText<Field extends { t?: string; tl?: string }>({
  t: _t,
  tl: _tl,
  ...rest
}: Field): Omit<Field, 't' | 'tl'> {
  return rest;
}
