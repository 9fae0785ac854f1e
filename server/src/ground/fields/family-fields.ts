import { fieldsOf, timeFieldsOf, type Unplaced } from './field.ts';
import { WRITTEN_ADDRESS } from './written-address.ts';

const lines = [1, 2, 3, 4, 5].map(
  (line) => [`linje${line}`, `Værges adresse, linje ${line}`, `Guardian's address, line ${line}`] as const,
);

/** Fields that tie a person to others: civil status, parents, children, custody, guardianship, relatives written out. */
export const FAMILY_FIELDS: readonly Unplaced[] = [
  ...fieldsOf('civilstand', {}, [
    ['civilstand', 'Civilstand', 'Civil status', { value: 'kode', codes: 'civilstand' }],
    ['aegtefaelle', 'Ægtefælle/partner', 'Spouse or partner', { value: 'personnummer' }],
    ['aegtefaelleFoedselsdato', 'Ægtefælles fødselsdato', "Spouse's birth date", { value: 'tid' }],
    [
      'aegtefaelleFoedselsdatoUsikkerhedsmarkering',
      'Ægtefælles fødselsdato usikker',
      'Uncertain',
      { value: 'markering' },
    ],
    ['aegtefaelleNavn', 'Ægtefælles navn', "Spouse's name"],
    ['aegtefaelleNavnMarkering', 'Ægtefælles navn, markering', 'Mark', { value: 'kode', codes: 'navnemarkering' }],
    ['separationHenvisning', 'Henvisning til separation', 'Reference to a separation'],
  ]),
  ...timeFieldsOf('civilstand'),
  ...fieldsOf('separation', {}, [['henvisning', 'Henvisning til civilstand', 'Reference to a civil status']]),
  ...timeFieldsOf('separation'),
  ...fieldsOf('foraelder', {}, [
    ['rolle', 'Rolle', 'Role', { value: 'kode', codes: 'foraelderrolle' }],
    ['personnummer', 'Forælders personnummer', "Parent's number", { value: 'personnummer' }],
    ['foedselsdato', 'Forælders fødselsdato', "Parent's birth date", { value: 'tid' }],
    ['foedselsdatoUsikkerhedsmarkering', 'Forælders fødselsdato usikker', 'Uncertain', { value: 'markering' }],
    ['navn', 'Forælders navn', "Parent's name"],
    ['navnMarkering', 'Forælders navn, markering', 'Mark', { value: 'kode', codes: 'navnemarkering' }],
  ]),
  ...timeFieldsOf('foraelder'),
  ...fieldsOf('barn', {}, [['personnummer', 'Barns personnummer', "Child's number", { value: 'personnummer' }]]),
  ...fieldsOf('foraeldremyndighed', {}, [
    ['rolle', 'Indehaver', 'Holder', { value: 'kode', codes: 'foraeldremyndighed' }],
    ['personnummer', 'Indehavers personnummer', "Holder's number", { value: 'personnummer' }],
    ['personnummerFra', 'Indehaver fra', 'Holder from', { value: 'tid' }],
    ['slettedato', 'Slettes den', 'To be deleted on', { value: 'tid' }],
  ]),
  ...timeFieldsOf('foraeldremyndighed'),
  ...fieldsOf('vaergemaal', {}, [
    ['type', 'Værgemålets art', 'Kind of guardianship', { value: 'kode', codes: 'vaergemaalstype' }],
    ['relation', 'Værge angivet ved', 'Guardian given by', { value: 'kode', codes: 'vaergerelation' }],
    ['personnummer', 'Værges personnummer', "Guardian's number", { value: 'personnummer' }],
    ['personnummerFra', 'Værge fra', 'Guardian from', { value: 'tid' }],
    ['navn', 'Værges navn', "Guardian's name"],
    ['navnFra', 'Værges navn og adresse fra', 'Name and address from', { value: 'tid' }],
    ...lines,
    ['slettedato', 'Slettes den', 'To be deleted on', { value: 'tid' }],
  ]),
  ...timeFieldsOf('vaergemaal'),
  ...fieldsOf('paaroerende', {}, [
    ['rolle', 'Pårørende', 'Relative'],
    ['personnummer', 'Pårørendes personnummer', "Relative's number", { value: 'personnummer' }],
    ['adresseringsnavn', 'Pårørendes navn', "Relative's name"],
    ...WRITTEN_ADDRESS,
    ['beskyttetFra', 'Beskyttet fra', 'Protected from', { value: 'tid' }],
  ]),
];
