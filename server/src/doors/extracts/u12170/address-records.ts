import type { Mappings } from './mapping.ts';
import { DWELLING, lines, WRITTEN } from './shared-fields.ts';

/** The records of where a person is: residence, address written out, abroad, contact, disappeared, and their history (record-layouts.md §§ 5-6). */
export const ADDRESS_RECORDS: Mappings = {
  '002': [
    {
      kind: 'bopael',
      fra: ['TILFLYDTO', 'TILFLYDT_UMRK'],
      body: {
        ...DWELLING,
        conavn: 'CONVN',
        tilflytningKommune: 'TILFLYKOMDTO',
        tilflytningKommuneUsikkerhedsmarkering: 'TILFLYKOMDT_UMRK',
        fraflytningKommunekode: 'FRAFLYKOMKOD',
        fraflytningKommune: 'FRAFLYKOMDTO',
        fraflytningKommuneUsikkerhedsmarkering: 'FRAFLYKOMDT_UMRK',
      },
    },
    {
      kind: 'supplerendeAdresse',
      fra: ['START_DT-ADRTXT'],
      body: {
        ...lines((line) => `ADR${line}-SUPLADR`),
        myndighed: 'START_MYNKOD-ADRTXT',
        slettedato: 'SLET_DT-ADRTXT',
      },
      unless: ['START_DT-ADRTXT', ...[1, 2, 3, 4, 5].map((line) => `ADR${line}-SUPLADR`)],
    },
  ],
  '003': [{ kind: 'adressetekst', body: WRITTEN }],
  '005': [
    {
      kind: 'udrejse',
      fra: ['UDRDTO', 'UDRDTO_UMRK'],
      body: { landUdrejse: 'UDR_LANDEKOD', ...lines((line) => `UDLANDADR${line}`) },
    },
  ],
  '006': [
    {
      kind: 'kontaktadresse',
      fra: ['START_DT-ADRTXT'],
      body: { ...lines((line) => `ADR${line}-KONTAKTADR`), slettedato: 'SLET_DT-ADRTXT' },
    },
  ],
  '007': [{ kind: 'forsvinding', fra: ['FORSVINDDTO', 'FORSVINDDTO_UMRK'], body: {} }],
  '023': [
    {
      kind: 'bopael',
      mark: 'ANNKOR',
      fra: ['TILFLYDTO', 'TILFLYDT_UMRK'],
      til: ['FRAFLYDTO', 'FRAFLYDTO_UMRK'],
      body: { ...DWELLING, conavn: 'CONVN' },
    },
  ],
  '024': [
    {
      kind: 'udrejse',
      mark: 'ANNKOR',
      fra: ['UDRDTO', 'UDRDTO_UMRK'],
      til: ['INDRDTO', 'INDRDTO_UMRK'],
      body: { landUdrejse: 'UDR_LANDEKOD', landIndrejse: 'INDR_LANDEKOD', ...lines((line) => `UDLANDADR${line}`) },
    },
  ],
  '025': [
    {
      kind: 'forsvinding',
      mark: 'ANNKOR',
      fra: ['FORSVINDDTO', 'FORSVINDDTO_UMRK'],
      til: ['GENFINDDTO', 'GENFINDDTO_UMRK'],
      body: {},
    },
  ],
};
