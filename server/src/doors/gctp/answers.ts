import { factsOf, type Service } from '../../desk/index.ts';
import { writeResidents } from './answers-dwelling.ts';
import { writeFamily } from './answers-family.ts';
import { type HitSource, writeAddressHits, writeNameHits } from './answers-search.ts';
import { ADRESSE3_FIELDS, ADRESSE4_FIELDS, NAVNE3_FIELDS, STAM_PLUS_FIELDS, STAMP_FIELDS } from './fields.ts';
import type { GctpField, GctpPart } from './wire/gctp-answer.ts';
import { protectionsOf, type Source, valueOfField, writeFields } from './write-fields.ts';

type Write = (source: Source) => GctpPart[];

/** A service on this wire: the System it belongs to and how its answer is written. */
export interface WireService {
  readonly system: string;
  readonly write: (answered: Answered) => GctpPart[];
}

/** What an answer is written from: the desk's outcome and the texts of codes. */
interface Answered extends HitSource {
  readonly service: Service;
}

const row = (table: string, ...rows: (readonly GctpField[])[]): GctpPart[] => [
  { table, rows: rows.map((fields, place) => ({ k: String(place), fields })) },
];

const marked = (yes: boolean): Partial<GctpField> => (yes ? { v: 'X' } : {});

/** What the door itself fills in of the basic data. */
export function basicOwn(source: Source): Record<string, Partial<GctpField> | undefined> {
  const permitted = source.disclosure.feltgrupper.has('adresse');
  const homeless = permitted && valueOfField(source, 'adressetekst.postnummer') === undefined;
  return {
    BESKYT: marked(protectionsOf(source.person).includes('0001')),
    // Without an address the postcode is the single digit 0 (testpersons/README.md).
    ...(homeless ? { POSTNR: { v: '0' } } : {}),
  };
}

/** What the door itself fills in of the names. */
export const nameOwn = ({ person }: Source): Record<string, Partial<GctpField>> => ({
  HISTORIKMRK: marked(person.history.has('navn')),
});

const stamp: Write = (source) => [
  {
    praes: 'STAMPNR',
    fields: writeFields(source, STAMP_FIELDS, {
      BESKYT: protectionsOf(source.person).includes('0001')
        ? { v: '1', t: 'Navne- og adresse beskyttelse', ts: 'Beskyt' }
        : {},
    }),
  },
];

const names: Write = (source) => {
  const history = source.person.facts.filter(({ kind, current }) => kind === 'navn' && !current);
  return row(
    'navne3',
    writeFields(source, NAVNE3_FIELDS, nameOwn(source)),
    ...history.map((fact) => writeFields({ ...source, instead: fact }, NAVNE3_FIELDS, nameOwn(source))),
  );
};

const address: Write = (source) => {
  const { person } = source;
  const has = (kind: 'kontaktadresse' | 'supplerendeAdresse' | 'flyttepaabud') => factsOf(person, kind).length > 0;
  return writeFields(source, ADRESSE3_FIELDS, {
    TIDLADRMRK: marked(person.history.has('bopael')),
    KONTAKTADRMRK: marked(has('kontaktadresse')),
    TIDLKOMMRK: marked(valueOfField(source, 'bopael.fraflytningKommunekode') !== undefined),
    SUPADRMRK: marked(has('supplerendeAdresse')),
    FLYTPAMRK: marked(has('flyttepaabud')),
    BESKYT: marked(protectionsOf(person).includes('0001')),
  });
};

const contact: Write = (source) =>
  factsOf(source.person, 'kontaktadresse').length === 0
    ? row('adresse4')
    : row('adresse4', writeFields(source, ADRESSE4_FIELDS));

/** How a lookup is written: by the person looked up, and not at all without one. */
const ofPerson =
  (write: Write): WireService['write'] =>
  ({ disclosure, findText }) => {
    const person = disclosure.persons[0];
    return person === undefined ? [] : write({ disclosure, person, findText });
  };

/** The services this door offers, by id. */
export const WIRE_SERVICES: Readonly<Record<string, WireService>> = {
  STAMP: { system: 'CprSoeg', write: ofPerson(stamp) },
  STAMKP: { system: 'CprSoeg', write: ofPerson(stamp) },
  'Stam+': {
    system: 'CprSoeg',
    write: ofPerson((source) => row('Stam+', writeFields(source, STAM_PLUS_FIELDS, basicOwn(source)))),
  },
  'Familie+': { system: 'CprSoeg', write: ofPerson((source) => row('Familie+', ...writeFamily(source))) },
  NAVNE3: { system: 'CprSoeg', write: ofPerson(names) },
  ADRESSE3: { system: 'CprSoeg', write: ofPerson(address) },
  adresse4: { system: 'KontaktAdresse', write: ofPerson(contact) },
  ADRESSEUDSKRIFT: { system: 'CprSoeg', write: ofPerson(stamp) },
  NVNSOG2: { system: 'CprSoeg', write: writeNameHits },
  ADRSOG1: { system: 'CprSoeg', write: writeAddressHits },
  BOLIGOPSLAG: { system: 'CprSoeg', write: writeResidents },
};

const OFFERED = new Set(Object.keys(WIRE_SERVICES).map((id) => id.toLowerCase()));

/** Says whether this door offers a service of a name, written in any case. */
export function isOffered(service: string): boolean {
  return OFFERED.has(service.toLowerCase());
}

/** What stands under Rolle in the answer of a service. */
export function writeAnswer(answered: Answered): GctpPart[] {
  return WIRE_SERVICES[answered.service.id]?.write(answered) ?? [];
}
