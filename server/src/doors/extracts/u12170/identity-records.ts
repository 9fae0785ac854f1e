import type { Mappings } from './mapping.ts';

const NAME = {
  fornavne: 'FORNVN',
  fornavneMarkering: 'FORNVN_MRK',
  mellemnavn: 'MELNVN',
  mellemnavnMarkering: 'MELNVN_MRK',
  efternavn: 'EFTERNVN',
  efternavnMarkering: 'EFTERNVN_MRK',
};

/** The records of who a person is: person, name, birth, citizenship, church, and their history (record-layouts.md §§ 5-6). */
export const IDENTITY_RECORDS: Mappings = {
  '001': [
    {
      kind: 'person',
      body: {
        personnummer: 'PNR',
        gaeldende: 'PNRGAELD',
        koen: 'KOEN',
        foedselsdato: 'FOED_DT',
        foedselsdatoUsikkerhedsmarkering: 'FOED_DT_UMRK',
        stilling: 'STILLING',
      },
    },
    { kind: 'status', fra: ['STATUSHAENSTART', 'STATUSDTO_UMRK'], body: { status: 'STATUS' } },
    {
      kind: 'personnummer',
      fra: ['START_DT-PERSON', 'START_DT_UMRK-PERSON'],
      til: ['SLUT_DT-PERSON', 'SLUT_DT_UMRK-PERSON'],
      body: { personnummer: 'PNR', gaeldende: 'PNRGAELD' },
    },
  ],
  '008': [
    {
      kind: 'navn',
      fra: ['NVNHAENSTART', 'HAENSTART_UMRK-NAVNE'],
      body: { ...NAME, adresseringsnavn: 'ADRNVN' },
    },
  ],
  '009': [
    {
      kind: 'foedselsregistrering',
      body: { myndighed: 'START_MYNKOD-FØDESTED', supplerende: 'MYNTXT-FØDESTED' },
      unless: ['START_MYNKOD-FØDESTED', 'MYNTXT-FØDESTED'],
    },
  ],
  '010': [
    {
      kind: 'statsborgerskab',
      fra: ['HAENSTART-STATSBORGERSKAB', 'HAENSTART_UMRK-STATSBORGERSKAB'],
      body: { land: 'LANDEKOD' },
    },
  ],
  '011': [{ kind: 'folkekirke', fra: ['START_DT-FOLKEKIRKE', 'START_DT_UMRK-FOLKEKIRKE'], body: { forhold: 'FKIRK' } }],
  '022': [
    {
      kind: 'personnummer',
      // A number of its own beside the one in force: its period cuts no other, also where it lies within that one.
      key: 'PNR',
      fra: ['START_DT-PERSON', 'START_DT_UMRK-PERSON'],
      til: ['SLUT_DT-PERSON', 'SLUT_DT_UMRK-PERSON'],
      body: { personnummer: 'PNR', gaeldende: 'PNRGÆLD' },
    },
  ],
  '026': [
    {
      kind: 'navn',
      mark: 'ANNKOR',
      fra: ['NVNHAENSTART', 'HAENSTART_UMRK-NAVNE'],
      til: ['NVNHAENSLUT', 'HAENSLUT_UMRK-NAVNE'],
      body: NAME,
    },
  ],
  '027': [
    {
      kind: 'statsborgerskab',
      mark: 'ANNKOR',
      fra: ['HAENSTART-STATSBORGERSKAB', 'HAENSTART_UMRK-STATSBORGERSKAB'],
      til: ['HAENSLUT-STATSBORGERSKAB', 'HAENSLUT_UMRK-STATSBORGERSKAB'],
      body: { land: 'LANDEKOD' },
    },
  ],
  '028': [
    {
      kind: 'folkekirke',
      fra: ['START_DT-FOLKEKIRKE', 'START_DT_UMRK-FOLKEKIRKE'],
      til: ['SLUT_DT-FOLKEKIRKE', 'SLUT_DT_UMRK-FOLKEKIRKE'],
      body: { forhold: 'FKIRK' },
    },
  ],
};
