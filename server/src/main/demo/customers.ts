import { FIELD_GROUPS, type FieldGroup } from '../../ground/facts/index.ts';
import type { Adgang, CertifikatForm, KundeArt, Profil } from '../../rooms/access/index.ts';

/** A customer of the demo system, with its grant. */
export interface DemoCustomer {
  readonly kundenr: string;
  readonly cvr: string | undefined;
  readonly navn: string;
  readonly art: KundeArt;
  readonly tjenester: readonly string[];
  readonly feltgrupper: readonly FieldGroup[];
  /** The first is the default. */
  readonly formaal: readonly string[];
  readonly kraevFormaal: boolean;
  readonly kraevSag: boolean;
  /** Of a landlord: the numbers it may look up by, and the ways in it subscribes to. */
  readonly udlejer?: { readonly ejernumre: readonly string[]; readonly adgange: readonly Adgang[] };
}

/** A user of the demo system. Password and personkode are 8 characters, as CPR Direkte demands. */
export interface DemoUser {
  readonly kundenr: string;
  readonly personkode: string;
  readonly password: string;
  readonly navn: string;
  readonly art: 'medarbejder' | 'system' | 'operatoer';
  readonly profiler?: readonly Profil[];
  /** The employee a system belongs to. */
  readonly ejer?: string;
  /** Whether the user is the customer's security officer. */
  readonly sikkerhedsansvarlig?: true;
  /** The id of the identity at the stand-in of MitID Erhverv. */
  readonly identitet?: string;
}

const GCTP = ['Stam+', 'Familie+', 'NAVNE3', 'ADRESSE3', 'adresse4', 'NVNSOG2', 'ADRSOG1'];
const DATAFORDELER = ['Small', 'Medium', 'Full']
  .flatMap((size) => ['Simple', 'Complete'].map((search) => `CprPerson${size}${search}`))
  .concat('CprAuthorities');
const FOR_AUTHORITIES = [...GCTP, 'person', 'soeg', ...DATAFORDELER];
const ALL_GROUPS = FIELD_GROUPS.filter((group) => group !== 'haendelser');

/** What the demo's landlords own by (demo/ejendomme.ts): `cvrAt` of 0, which the generated towers belong to as well, and of 1. */
export const BOLIGSELSKAB_CVR = '90000004';
/** That of the private landlord. */
export const UDLEJNING_CVR = '90000020';

/** What every landlord of the demo system is granted. */
const LANDLORD = {
  tjenester: ['BOLIGOPSLAG'],
  feltgrupper: ['navn', 'adresse', 'beskyttelse'],
  formaal: ['udlejning'],
  kraevFormaal: false,
  kraevSag: false,
} as const satisfies Partial<DemoCustomer>;

/** The demo customers: all invented, none of them an authority of Denmark. CVR numbers only satisfy the check. */
export const DEMO_CUSTOMERS: readonly DemoCustomer[] = [
  {
    kundenr: '0000',
    cvr: undefined,
    navn: 'Operatøren',
    art: 'operatoer',
    tjenester: FOR_AUTHORITIES,
    feltgrupper: ALL_GROUPS,
    formaal: ['folkeregistrering'],
    kraevFormaal: false,
    kraevSag: false,
  },
  {
    kundenr: '0001',
    cvr: '34567891',
    navn: 'CPR-administrationen (opdigtet)',
    art: 'cpr-kontor',
    tjenester: [],
    feltgrupper: [],
    formaal: ['folkeregistrering'],
    kraevFormaal: false,
    kraevSag: false,
  },
  {
    kundenr: '9001',
    cvr: '12345674',
    navn: 'Opdigtet Kommune',
    art: 'kommune',
    tjenester: FOR_AUTHORITIES,
    feltgrupper: ALL_GROUPS,
    formaal: ['borgerservice', 'folkeregistrering', 'social-ydelse', 'boern-familie', 'skole-dagtilbud'],
    kraevFormaal: false,
    kraevSag: false,
  },
  {
    kundenr: '9002',
    cvr: '98765433',
    navn: 'Styrelsen for Eksempler',
    art: 'stat',
    tjenester: ['Stam+', 'NAVNE3', 'ADRESSE3', 'person', 'CprPersonSmallSimple', 'CprPersonSmallComplete'],
    feltgrupper: ['person', 'personnummer', 'navn', 'adresse', 'beskyttelse'],
    formaal: ['skat-opkraevning', 'sundhed'],
    kraevFormaal: true,
    kraevSag: true,
  },
  {
    kundenr: '9003',
    cvr: '23456788',
    navn: 'Prøve Forsikring A/S',
    art: 'privat-virksomhed',
    tjenester: ['STAMP', 'STAMKP', 'ADRESSEUDSKRIFT', 'person'],
    feltgrupper: ALL_GROUPS,
    formaal: ['kundeforhold'],
    kraevFormaal: false,
    kraevSag: false,
  },
  {
    kundenr: '9004',
    cvr: BOLIGSELSKAB_CVR,
    navn: 'Boligselskabet Eksempel',
    art: 'boligorganisation',
    ...LANDLORD,
    udlejer: { ejernumre: [BOLIGSELSKAB_CVR], adgange: ['cprweb', 'cpr-services'] },
  },
  {
    kundenr: '9005',
    cvr: UDLEJNING_CVR,
    navn: 'Prøve Udlejning ApS',
    art: 'privat-udlejer',
    ...LANDLORD,
    udlejer: { ejernumre: [UDLEJNING_CVR], adgange: ['cprweb'] },
  },
];

/** The demo users. */
export const DEMO_USERS: readonly DemoUser[] = [
  {
    ...{ kundenr: '9001', personkode: 'DEMOKOM1', password: 'Demo#101', navn: 'Karla Kommunalsen', art: 'medarbejder' },
    identitet: 'c1f0a5de-0000-4000-8000-000000000101',
  },
  {
    ...{ kundenr: '9001', personkode: 'DEMODAP1', password: 'Demo#103', navn: 'Dorte Dapsen', art: 'medarbejder' },
    profiler: ['200'],
    identitet: 'c1f0a5de-0000-4000-8000-000000000103',
  },
  {
    ...{
      kundenr: '9001',
      personkode: 'DEMOSIK1',
      password: 'Demo#104',
      navn: 'Sidsel Sikkerhedsen',
      art: 'medarbejder',
    },
    ...{ profiler: ['127'], sikkerhedsansvarlig: true },
  },
  {
    kundenr: '9001',
    personkode: 'DEMOSYS1',
    password: 'Demo#102',
    navn: 'Fagsystem i Opdigtet Kommune',
    art: 'system',
    ejer: 'DEMOKOM1',
  },
  { kundenr: '9002', personkode: 'DEMOSTA1', password: 'Demo#201', navn: 'Stine Styrelsesen', art: 'medarbejder' },
  {
    ...{ kundenr: '9003', personkode: 'DEMOPRI1', password: 'Demo#301', navn: 'Preben Privatsen', art: 'medarbejder' },
    identitet: 'c1f0a5de-0000-4000-8000-000000000301',
  },
  {
    ...{ kundenr: '0001', personkode: 'DEMOCPR1', password: 'Demo#011', navn: 'Carla Kontorsen', art: 'medarbejder' },
    profiler: ['900'],
  },
  {
    ...{
      kundenr: '0001',
      personkode: 'DEMOKUN1',
      password: 'Demo#012',
      navn: 'Knud Kundecentersen',
      art: 'medarbejder',
    },
    profiler: ['910'],
  },
  { kundenr: '9004', personkode: 'DEMOBOL1', password: 'Demo#401', navn: 'Berit Boligsen', art: 'medarbejder' },
  {
    kundenr: '9004',
    personkode: 'DEMOBOL2',
    password: 'Demo#402',
    navn: 'Fagsystem i Boligselskabet Eksempel',
    art: 'system',
    ejer: 'DEMOBOL1',
  },
  { kundenr: '9005', personkode: 'DEMOUDL1', password: 'Demo#501', navn: 'Ulla Udlejersen', art: 'medarbejder' },
  { kundenr: '0000', personkode: 'DEMOOPR1', password: 'Demo#001', navn: 'Olga Operatørsen', art: 'operatoer' },
];

/** The demo certificates by form: the name of the files, and the user each is tied to. */
export const DEMO_CERTIFICATES = {
  voces: { name: 'demo', personkode: 'DEMOSYS1' },
  foces: { name: 'demo-foces', personkode: 'DEMOSYS1' },
  moces: { name: 'demo-moces', personkode: 'DEMOKOM1' },
} as const satisfies Record<CertifikatForm, { readonly name: string; readonly personkode: string }>;
