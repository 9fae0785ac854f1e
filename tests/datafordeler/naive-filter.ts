import type { Parameter } from '../../server/src/doors/datafordeler-rest/question/grammar.ts';
import type { RestReply } from './rest-client.ts';

type Json = RestReply['json'];

/** One parameter of a query with its value. */
export interface Filter extends Parameter {
  readonly name: string;
  readonly value: string;
}

/** Where a parameter finds its values in an answer: a container, the key in it, and how they compare. */
export interface Places {
  /** The container of its records; undefined for the person itself. */
  readonly container: string | undefined;
  readonly record: string;
  readonly path: readonly string[];
  readonly compare: 'text' | 'number' | 'date';
}

/** The record of each prefix (datafordeler.md § 4.1), as [container, wrapper key]. */
const RECORDS: Readonly<Record<string, readonly [container: string, record: string]>> = {
  pnr: ['Personnumre', 'Personnummer'],
  navn: ['Navne', 'Navn'],
  besk: ['Beskyttelser', 'Beskyttelse'],
  civ: ['Civilstande', 'Civilstand'],
  stat: ['Statsborgerskaber', 'Statsborgerskab'],
  adropl: ['Adresseoplysninger', 'Adresseoplysninger'],
  cadr: ['Adresseoplysninger', 'Adresseoplysninger'],
  flyt: ['Flyttepaabud', 'Flyttepaabud'],
  folk: ['Folkekirke', 'Folkekirke'],
  fopl: ['Foraelderoplysninger', 'Foraelderoplysning'],
  fmyn: ['Foraeldermyndighedsoplysninger', 'Foraeldermyndighedsoplysning'],
  forsvind: ['Forsvinding', 'Forsvinding'],
  komfor: ['KommunaleForhold', 'KommunaleForhold'],
  notat: ['Notat', 'Notat'],
  valg: ['Valgoplysning', 'Valgoplysning'],
  udind: ['UdrejseIndrejser', 'UdrejseIndrejse'],
};

/** Keys of answers that parameters know under another name (datafordeler.md § 4.1). */
const KEYS: Readonly<Record<string, string>> = {
  supplfoedselsregsted: 'supplerendeFoedselsregistreringssted',
  cprfoedselsregstedskode: 'cprfoedselsregistreringsstedskode',
  cprfoedselsregstedsnavn: 'cprfoedselsregistreringsstedsnavn',
  bemaerkninger: 'bemaerkning',
  valgretdato: 'valgretsdato',
  indehaverrolle: 'ForaeldermyndighedsindehaverRolle',
};

/** Whom answers do not tell by, or only in part: times of registration, the period of a person, marks and lines. */
const NOT_TOLD = /^(?:person\.(?:registrering|virkning)|besk\.status|valg\.status)|um$|adresse$|^adropl\.suppladr/;

/** Where a parameter finds its values; undefined where answers do not tell them. */
export function placesOf({ prefix, field }: Pick<Parameter, 'prefix' | 'field'>): Places | undefined {
  if (NOT_TOLD.test(`${prefix}.${field}`)) return undefined;
  const compare = /^(?:virkning|statusdato|foedselsdato|.*flytningsdato|valgretdato)/.test(field)
    ? 'date'
    : /kode$|kodeindrejse$|kodeudrejse$|postnummer|notatnummer/.test(field)
      ? 'number'
      : 'text';
  // The code of a municipal condition is letters.
  const how = field === 'kommunaleforholdskode' ? 'text' : compare;
  if (prefix === 'person') return { container: undefined, record: '', path: [KEYS[field] ?? field], compare: how };
  const record = RECORDS[prefix];
  if (record === undefined) return undefined;
  const path = prefix === 'cadr' ? ['CprAdresse', field] : [KEYS[field] ?? field];
  return { container: record[0], record: record[1], path, compare: how };
}

/** Every value a person has at a place. */
export function valuesAt(person: Json, places: Places): Json[] {
  return recordsOf(person, places).flatMap((record) => valueAt(record, places) ?? []);
}

/** Does a person fulfil all filters: for each prefix one record that fulfils all filters of that prefix? */
export function fulfils(person: Json, filters: readonly Filter[]): boolean {
  const records = Map.groupBy(filters, ({ prefix }) => (prefix === 'cadr' ? 'adropl' : prefix));
  return [...records.values()].every((own) => {
    const [first] = own;
    const places = first === undefined ? undefined : placesOf(first);
    return places === undefined || recordsOf(person, places).some((record) => own.every((one) => meets(record, one)));
  });
}

function recordsOf(person: Json, { container, record }: Places): Json[] {
  if (container === undefined) return [person];
  return (person[container] ?? []).map((one: Json) => one[record]);
}

/** Keys are compared without regard to case, as parameters are. */
function valueAt(record: Json, { path }: Places): Json {
  return path.reduce((inner: Json, key) => {
    const own = Object.keys(inner ?? {}).find((one) => one.toLowerCase() === key.toLowerCase());
    return own === undefined ? undefined : (inner[own] ?? undefined);
  }, record);
}

function meets(record: Json, filter: Filter): boolean {
  const places = placesOf(filter);
  const held = places === undefined ? undefined : valueAt(record, places);
  if (places === undefined || held === undefined) return false;
  const form = (value: string) =>
    places.compare === 'number' ? Number(value) : places.compare === 'date' ? value.slice(0, 10) : value.trim();
  const own = form(String(held));
  const asked = filter.value.split('|').map(form);
  const [one = ''] = asked;
  switch (filter.operator) {
    case 'eq':
      return own === form(filter.value);
    case 'ne':
      return own !== form(filter.value);
    case 'lt':
      return own < one;
    case 'le':
      return own <= one;
    case 'gt':
      return own > one;
    case 'ge':
      return own >= one;
    case 'wi':
      return asked.includes(own);
    case 'cont':
      return String(held).includes(filter.value.trim());
  }
}
