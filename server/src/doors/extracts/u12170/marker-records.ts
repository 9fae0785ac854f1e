import type { Mappings } from './mapping.ts';

/** The records of marks on a person: protection, credit warning, municipal conditions, notes, voting, order to move, events (record-layouts.md §§ 5-6). */
export const MARKER_RECORDS: Mappings = {
  '004': [
    {
      kind: 'beskyttelse',
      key: 'BESKYTTYPE',
      fra: ['START_DT-BESKYTTELSE'],
      body: { type: 'BESKYTTYPE', slettedato: 'SLET_DT-BESKYTTELSE' },
    },
  ],
  '018': [
    {
      kind: 'kommunaltForhold',
      key: 'KOMFORHTYP',
      fra: ['START_DT-KOMMUNALE-FORHOLD', 'START_DT_UMRK-KOMMUNALE-FORHOLD'],
      body: { type: 'KOMFORHTYP', kode: 'KOMFORHKOD', bemaerkning: 'BEMAERK-KOMMUNALE-FORHOLD' },
    },
  ],
  '019': [
    {
      kind: 'notat',
      key: 'NOTATNR',
      fra: ['START_DT-NOTAT'],
      body: { nummer: 'NOTATNR', linje: 'NOTATLINIE', slettedato: 'SLET_DT-NOTAT' },
    },
  ],
  '020': [
    {
      kind: 'valgoplysning',
      key: 'VALGKODE',
      fra: ['START_DT-VALGOPLYSNINGER'],
      body: { kode: 'VALGKODE', valgretsdato: 'VALGRET_DT', slettedato: 'SLET_DT-VALGOPLYSNINGER' },
    },
  ],
  '021': [{ kind: 'flyttepaabud', fra: ['START_DT-FLYTTEPAABUD'], body: { tekst: 'FLYTTEPAABUD-TXT' } }],
  '050': [
    {
      kind: 'beskyttelse',
      key: 'BESKYTTYPE',
      fra: ['START_TS-BESKYTTELSE'],
      body: { type: 'BESKYTTYPE' },
    },
  ],
  '099': [
    {
      kind: 'haendelse',
      key: 'HAENDELSE',
      fra: ['TIMESTAMPU'],
      til: ['TIMESTAMPU'],
      body: { kode: 'HAENDELSE', registreret: 'TIMESTAMPU', afledtMarkering: 'AFLEDTMRK', noeglekonstant: 'NGLKONST' },
    },
  ],
};
