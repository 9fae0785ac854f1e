import { fieldsOf, timeFieldsOf, type Unplaced } from './field.ts';

/** Fields that mark a person: protection, voting, municipal conditions, order to move, notes, delivered events. */
export const MARKER_FIELDS: readonly Unplaced[] = [
  ...fieldsOf('beskyttelse', {}, [
    ['type', 'Beskyttelse', 'Protection', { value: 'kode', codes: 'beskyttelse' }],
    ['slettedato', 'Slettes den', 'To be deleted on', { value: 'tid' }],
  ]),
  ...timeFieldsOf('beskyttelse'),
  ...fieldsOf('valgoplysning', {}, [
    ['kode', 'Valgoplysning', 'Election information', { value: 'kode', codes: 'valg' }],
    ['valgretsdato', 'Valgret fra', 'Right to vote from', { value: 'tid' }],
    ['slettedato', 'Slettes den', 'To be deleted on', { value: 'tid' }],
  ]),
  ...timeFieldsOf('valgoplysning'),
  ...fieldsOf('kommunaltForhold', {}, [
    ['type', 'Kommunalt forhold', 'Municipal condition'],
    ['kode', 'Kode', 'Code'],
    ['bemaerkning', 'Bemærkning', 'Remark'],
  ]),
  ...timeFieldsOf('kommunaltForhold'),
  ...fieldsOf('flyttepaabud', {}, [['tekst', 'Flyttepåbud', 'Order to move']]),
  ...timeFieldsOf('flyttepaabud'),
  ...fieldsOf('notat', {}, [
    ['nummer', 'Notatnummer', 'Note number'],
    ['linje', 'Notat', 'Note'],
    ['slettedato', 'Slettes den', 'To be deleted on', { value: 'tid' }],
  ]),
  ...timeFieldsOf('notat'),
  ...fieldsOf('haendelse', {}, [
    ['kode', 'Hændelse', 'Event', { value: 'kode', codes: 'haendelse' }],
    ['registreret', 'Registreret', 'Registered', { value: 'tid' }],
    ['afledtMarkering', 'Afledt af', 'Derived from', { value: 'kode', codes: 'afledt' }],
    ['noeglekonstant', 'Kundens reference', "Customer's reference"],
  ]),
];
