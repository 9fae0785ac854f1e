import { fieldsOf, timeFieldsOf, type Unplaced } from './field.ts';
import { DWELLING, WRITTEN_ADDRESS } from './written-address.ts';

const address = { protects: 'adresse' } as const;
const abroad = { protects: 'udland' } as const;

const lines = (da: string, en: string) =>
  [1, 2, 3, 4, 5].map((line) => [`linje${line}`, `${da}, linje ${line}`, `${en}, line ${line}`] as const);

/** Fields that say where a person is: residence, the address written out, contact address, abroad, disappeared. */
export const ADDRESS_FIELDS: readonly Unplaced[] = [
  ...fieldsOf('bopael', address, [
    ...DWELLING,
    // Known by the dwelling and not by the fact: asked for beside it (desk/add-dar-ids.ts).
    ['daradresse', 'DAR-adresse', 'Address in DAR'],
    ['conavn', 'C/o-navn', 'Care-of name'],
    ['tilflytningKommune', 'Tilflyttet kommunen', 'Moved to the municipality', { value: 'tid' }],
    [
      'tilflytningKommuneUsikkerhedsmarkering',
      'Tilflytning til kommunen usikker',
      'Date uncertain',
      { value: 'markering' },
    ],
    ['fraflytningKommunekode', 'Fraflyttet fra kommune', 'Municipality left', { value: 'kode', codes: 'myndighed' }],
    ['fraflytningKommune', 'Fraflyttet kommunen', 'Left that municipality', { value: 'tid' }],
    [
      'fraflytningKommuneUsikkerhedsmarkering',
      'Fraflytning fra kommunen usikker',
      'Date uncertain',
      { value: 'markering' },
    ],
  ]),
  ...timeFieldsOf('bopael', address),
  ...fieldsOf('adressetekst', address, [
    ['adresseringsnavn', 'Adresseringsnavn', 'Addressing name', { group: 'navn', protects: 'navn' }],
    ...WRITTEN_ADDRESS,
  ]),
  ...timeFieldsOf('adressetekst', address),
  ...fieldsOf('supplerendeAdresse', address, [
    ...lines('Supplerende adresse', 'Supplementary address'),
    ['myndighed', 'Registreret af', 'Entered by', { value: 'kode', codes: 'myndighed' }],
    ['slettedato', 'Slettes den', 'To be deleted on', { value: 'tid' }],
  ]),
  ...timeFieldsOf('supplerendeAdresse', address),
  // The contact address is not among what § 28 keeps from private parties (law.md § 5): the person chose to be reached there.
  ...fieldsOf('kontaktadresse', {}, [
    ...lines('Kontaktadresse', 'Contact address'),
    ['slettedato', 'Slettes den', 'To be deleted on', { value: 'tid' }],
  ]),
  ...timeFieldsOf('kontaktadresse'),
  ...fieldsOf('udrejse', abroad, [
    ['landUdrejse', 'Udrejst til', 'Emigrated to', { value: 'kode', codes: 'myndighed' }],
    ['landIndrejse', 'Indrejst fra', 'Immigrated from', { value: 'kode', codes: 'myndighed' }],
    ...lines('Udenlandsadresse', 'Foreign address'),
  ]),
  ...timeFieldsOf('udrejse', abroad),
  ...timeFieldsOf('forsvinding'),
];
