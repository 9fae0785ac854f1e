import type { Mapping, Mappings } from './mapping.ts';
import { lines, WRITTEN } from './shared-fields.ts';

const SPOUSE = {
  civilstand: 'CIVST',
  aegtefaelle: 'AEGTEPNR',
  aegtefaelleFoedselsdato: 'AEGTEFOED_DT',
  aegtefaelleFoedselsdatoUsikkerhedsmarkering: 'AEGTEFOEDDT_UMRK',
  aegtefaelleNavn: 'AEGTENVN',
  aegtefaelleNavnMarkering: 'AEGTENVN_MRK',
  separationHenvisning: 'SEP_HENVIS-CIVILSTAND',
};
const GUARDIAN = {
  relation: 'UMYN_RELTYP',
  personnummer: 'RELPNR',
  personnummerFra: 'START_DT-RELPNR_PNR',
  navn: 'RELADRSAT_RELPNR_TXT',
  navnFra: 'START_DT-RELPNR_TXT',
  ...lines((line) => `RELTXT${line}`),
  slettedato: 'SLET_DT-UMYNDIG',
};
const parent = (rolle: 'mor' | 'far', prefix: 'MOR' | 'FAR'): Mapping => ({
  kind: 'foraelder',
  key: `=${rolle}`,
  fra: [`${prefix}_DT`, `${prefix}_DT_UMRK`],
  body: {
    rolle: rolle === 'mor' ? '=mor' : '=far_medmor',
    personnummer: `PNR${prefix}`,
    foedselsdato: `${prefix}_FOED_DT`,
    foedselsdatoUsikkerhedsmarkering: `${prefix}_FOED_DT_UMRK`,
    navn: `${prefix}NVN`,
    navnMarkering: `${prefix}NVN_MRK`,
  },
  unless: [`${prefix}_DT`, `PNR${prefix}`, `${prefix}_FOED_DT`, `${prefix}NVN`],
});
const relative = (rolle: string, number: string): Mapping => ({
  kind: 'paaroerende',
  key: number,
  body: { rolle: `=${rolle}`, personnummer: number, ...WRITTEN, beskyttetFra: 'START_DT-BESKYTTELSE' },
});

/** The records of whom a person is tied to: civil status, parents, children, custody, guardianship, relatives written out (record-layouts.md §§ 5-6). */
export const FAMILY_RECORDS: Mappings = {
  '012': [{ kind: 'civilstand', fra: ['HAENSTART-CIVILSTAND', 'HAENSTART_UMRK-CIVILSTAND'], body: SPOUSE }],
  '013': [
    {
      kind: 'separation',
      fra: ['START_DT-SEPARATION', 'START_DT_UMRK-SEPARATION'],
      body: { henvisning: 'SEP_HENVIS-SEPARATION' },
    },
  ],
  '014': [{ kind: 'barn', key: 'PNR-BARN', body: { personnummer: 'PNR-BARN' } }],
  '015': [parent('mor', 'MOR'), parent('far', 'FAR')],
  '016': [
    {
      kind: 'foraeldremyndighed',
      key: 'RELTYP-FORÆLDREMYN',
      fra: ['START_DT-FORÆLDREMYN', 'START_DT_UMRK-FORÆLDREMYN'],
      body: {
        rolle: 'RELTYP-FORÆLDREMYN',
        personnummer: 'RELPNR',
        personnummerFra: 'START_DT-RELPNR_PNR',
        slettedato: 'SLET_DT-FORÆLDREMYN',
      },
    },
  ],
  '017': [{ kind: 'vaergemaal', fra: ['START_DT-UMYNDIG', 'START_DT_UMRK-UMYNDIG'], body: GUARDIAN }],
  '029': [
    {
      kind: 'civilstand',
      mark: 'ANNKOR',
      fra: ['HAENSTART-CIVILSTAND', 'HAENSTART_UMRK-CIVILSTAND'],
      til: ['HAENSLUT-CIVILSTAND', 'HAENSLUT_UMRK-CIVILSTAND'],
      body: SPOUSE,
    },
  ],
  '030': [
    {
      kind: 'separation',
      mark: 'ANNKOR',
      fra: ['START_DT-SEPARATION', 'START_DT_UMRK-SEPARATION'],
      til: ['SLUT_DT-SEPARATION', 'SLUT_DT_UMRK-SEPARATION'],
      body: { henvisning: 'SEP_HENVIS-SEPARATION' },
    },
  ],
  '031': [relative('mor', 'PNRMOR')],
  '032': [relative('far', 'PNRFAR')],
  '033': [relative('barn', 'PNR-BARN')],
  '052': [
    {
      kind: 'vaergemaal',
      fra: ['START_DT-UMYNDIG', 'START_DT_UMRK-UMYNDIG'],
      body: { ...GUARDIAN, type: 'VAERGEMAALS_TYPE' },
    },
  ],
};
