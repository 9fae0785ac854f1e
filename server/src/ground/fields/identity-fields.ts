import { fieldsOf, timeFieldsOf, type Unplaced } from './field.ts';

const name = { protects: 'navn' } as const;

/** Fields that say who a person is: person, status, number, name, place of birth registration, citizenship, church. */
export const IDENTITY_FIELDS: readonly Unplaced[] = [
  ...fieldsOf('person', {}, [
    ['personnummer', 'Personnummer', 'Personnummer', { group: 'personnummer', value: 'personnummer' }],
    ['gaeldende', 'Gældende personnummer', 'Number now in force', { group: 'personnummer', value: 'personnummer' }],
    ['koen', 'Køn', 'Sex', { value: 'kode', codes: 'koen' }],
    ['foedselsdato', 'Fødselsdato', 'Date of birth', { value: 'tid' }],
    ['foedselsdatoUsikkerhedsmarkering', 'Fødselsdato usikker', 'Birth date uncertain', { value: 'markering' }],
    ['stilling', 'Stilling', 'Occupation'],
  ]),
  ...fieldsOf('status', {}, [['status', 'Status', 'Status', { value: 'kode', codes: 'status' }]]),
  ...timeFieldsOf('status'),
  ...fieldsOf('personnummer', {}, [
    ['personnummer', 'Personnummer', 'Personnummer', { value: 'personnummer' }],
    ['gaeldende', 'Gældende personnummer', 'Number now in force', { value: 'personnummer' }],
  ]),
  ...timeFieldsOf('personnummer'),
  ...fieldsOf('navn', name, [
    ['fornavne', 'Fornavne', 'Given names'],
    ['fornavneMarkering', 'Fornavne, markering', 'Given names, mark', { value: 'kode', codes: 'navnemarkering' }],
    ['mellemnavn', 'Mellemnavn', 'Middle name'],
    ['mellemnavnMarkering', 'Mellemnavn, markering', 'Middle name, mark', { value: 'kode', codes: 'navnemarkering' }],
    ['efternavn', 'Efternavn', 'Surname'],
    ['efternavnMarkering', 'Efternavn, markering', 'Surname, mark', { value: 'kode', codes: 'navnemarkering' }],
    ['adresseringsnavn', 'Adresseringsnavn', 'Addressing name'],
  ]),
  ...timeFieldsOf('navn', name),
  ...fieldsOf('foedselsregistrering', {}, [
    ['myndighed', 'Fødselsregistreringssted', 'Place of birth registration', { value: 'kode', codes: 'myndighed' }],
    ['supplerende', 'Supplerende fødselsregistreringssted', 'Additional place of birth registration'],
  ]),
  ...fieldsOf('statsborgerskab', {}, [
    ['land', 'Statsborgerskab', 'Citizenship', { value: 'kode', codes: 'myndighed' }],
  ]),
  ...timeFieldsOf('statsborgerskab'),
  ...fieldsOf('folkekirke', {}, [
    ['forhold', 'Folkekirkeforhold', 'Church membership', { value: 'kode', codes: 'folkekirke' }],
  ]),
  ...timeFieldsOf('folkekirke'),
];
