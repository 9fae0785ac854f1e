import { FIELDS } from '../../ground/fields/index.ts';
import { allOf, DAR_ID, together } from '../field-sets.ts';
import { AUTHORITIES_ONLY } from '../legal-questions/authorities-only.ts';
import { personLookup } from '../person-lookup.ts';
import type { Service } from '../tjeneste.ts';
import { checkSearch } from './check-search.ts';
import { cprRelatives } from './cpr-relatives.ts';

/** Number, name and address, with what the schema of every answer demands and the marking (datafordeler.md §§ 3, 5.2). */
const SMALL = together(
  allOf('status', 'personnummer', 'navn', 'bopael', 'adressetekst', 'supplerendeAdresse', 'beskyttelse'),
  [DAR_ID, 'person.personnummer', 'person.koen', 'person.foedselsdato', 'person.foedselsdatoUsikkerhedsmarkering'],
);

/** Everything but events, and relatives as an extract writes them out. */
const EVERYTHING = new Set(
  FIELDS.filter(({ kind }) => kind !== 'haendelse' && kind !== 'paaroerende').map(({ id }) => id),
);

/** What a relative is told by in the Full services beside the two ids. */
const RELATED = together(
  [DAR_ID, 'person.personnummer'],
  allOf('navn', 'bopael', 'adressetekst', 'supplerendeAdresse', 'udrejse', 'kontaktadresse', 'forsvinding'),
  allOf('beskyttelse'),
);

const SIZES = [
  { size: 'Small', da: 'nummer, navn og adresse', en: 'number, name and address', fields: SMALL, relationFields: [] },
  {
    size: 'Medium',
    da: 'alt, pårørende ved nummer',
    en: 'everything, relatives by number',
    fields: EVERYTHING,
    relationFields: ['person.personnummer'],
  },
  {
    size: 'Full',
    da: 'alt, pårørende med navn og adresse',
    en: 'everything, relatives with name and address',
    fields: EVERYTHING,
    relationFields: RELATED,
  },
] as const;

/**
 * CprPerson{Small,Medium,Full}{Simple,Complete} of Datafordeleren, for public authorities (datafordeler.md § 3). Access
 * is given by service, not by method: whoever may have the current facts may have the history too (§ 14.3).
 */
export const CPR_PERSON: readonly Service[] = SIZES.flatMap(({ size, da, en, fields, relationFields }) =>
  (['Simple', 'Complete'] as const).map((search) =>
    personLookup({
      id: `CprPerson${size}${search}`,
      da: `Datafordeleren ${size} ${search}: ${da}`,
      en: `Datafordeler ${size} ${search}: ${en}`,
      keys: [],
      check: (keys, asked) => checkSearch(keys, asked, search === 'Simple'),
      fields,
      relationFields: new Set(relationFields),
      questions: [AUTHORITIES_ONLY],
      relationsOf: size === 'Small' ? () => [] : cprRelatives,
    }),
  ),
);
