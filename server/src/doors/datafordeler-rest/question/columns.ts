import type { FactKind } from '../../../ground/facts/index.ts';
import {
  type Column,
  type Columns,
  held,
  inLines,
  marked,
  named,
  notHeld,
  periodOf,
  statusOf,
  worded,
} from './column.ts';

/** The status and the period of a record together. */
const tail = (kind: FactKind): Columns => ({ ...statusOf(kind), ...periodOf(kind) });

/** Either a parent or a spouse without a number (ForaelderUdenCpr, AegtefaelleUdenCpr). */
const withoutNumber = (form: Column['form'], parent: string, spouse: string): Column => ({
  kinds: ['foraelder', 'civilstand'],
  on: { anyOf: [parent, spouse] },
  form,
});

const byStatus = periodOf('status');

/**
 * Where each field of each prefix is held (datafordeler.md § 4.1). What the answer does not have (registration times,
 * the period of `person`, `chaen`) is placed by us; two fields of `chaen` are not held.
 */
export const COLUMNS: Readonly<Record<string, Columns>> = {
  person: {
    ...byStatus,
    id: { kinds: ['person'], on: { column: 'personId' }, form: 'id' },
    status: worded('status', 'status', 'personstatus'),
    stilling: held('person', 'stilling'),
    koen: worded('person', 'koen', 'koen'),
    registreringfra: { kinds: ['person'], on: { column: 'registreringFra' }, form: 'dag' },
    registreringtil: { kinds: ['person'], on: { column: 'registreringTil' }, form: 'dag' },
    statusdato: { kinds: ['status'], on: { column: 'virkningFra' }, form: 'dag' },
    statusdatoum: { kinds: ['status'], on: { column: 'virkningFraUsikkerhedsmarkering' }, form: 'markering' },
    foedselsdato: held('person', 'foedselsdato', 'dag'),
    foedselsdatoum: marked('person', 'foedselsdatoUsikkerhedsmarkering'),
    supplfoedselsregsted: held('foedselsregistrering', 'supplerende'),
    cprfoedselsregstedskode: held('foedselsregistrering', 'myndighed', 'kode'),
    cprfoedselsregstedsnavn: named('foedselsregistrering', 'myndighed'),
  },
  pnr: { ...periodOf('personnummer'), personnummer: held('personnummer', 'personnummer', 'personnummer') },
  navn: {
    ...tail('navn'),
    fornavne: { ...held('navn', 'fornavne'), empty: '' },
    mellemnavn: held('navn', 'mellemnavn'),
    efternavn: { ...held('navn', 'efternavn'), empty: '' },
    adresseringsnavn: { kinds: ['navn'], on: { column: 'bagvendtNavn' }, form: 'tekst' },
  },
  besk: { ...tail('beskyttelse'), beskyttelsestype: worded('beskyttelse', 'type', 'beskyttelse') },
  civ: { ...tail('civilstand'), civilstandstype: worded('civilstand', 'civilstand', 'civilstand') },
  sep: tail('separation'),
  stat: {
    ...tail('statsborgerskab'),
    cprlandekode: held('statsborgerskab', 'land', 'kode'),
    cprlandenavn: named('statsborgerskab', 'land'),
  },
  chaen: {
    afledtmarkering: held('haendelse', 'afledtMarkering'),
    afleveringsdato: held('haendelse', 'registreret', 'dag'),
    forretningshaendelse: held('haendelse', 'kode'),
    forretningsomraade: notHeld(),
    rettetden: notHeld('dag'),
  },
  cadr: {
    bygningsnummer: held('bopael', 'bygningsnummer'),
    bynavn: held('adressetekst', 'bynavn'),
    cprkommunekode: held('bopael', 'kommunekode', 'kode'),
    cprkommunenavn: named('bopael', 'kommunekode', 'kommune'),
    cprvejkode: held('bopael', 'vejkode', 'kode'),
    daradresse: { kinds: ['bopael'], on: { column: 'daradresse' }, form: 'tekst' },
    etage: held('bopael', 'etage'),
    husnummer: held('bopael', 'husnummer'),
    postdistrikt: held('adressetekst', 'postdistrikt'),
    postnummer: held('adressetekst', 'postnummer', 'kode'),
    sidedoer: held('bopael', 'sidedoer'),
    vejadresseringsnavn: held('adressetekst', 'vejadresseringsnavn'),
  },
  adropl: {
    ...tail('bopael'),
    conavn: held('bopael', 'conavn'),
    fraflytningsdatokommune: held('bopael', 'fraflytningKommune', 'dag'),
    fraflytningsdatokommuneum: marked('bopael', 'fraflytningKommuneUsikkerhedsmarkering'),
    fraflytningskommunekode: { ...held('bopael', 'fraflytningKommunekode', 'kode'), empty: '0000' },
    fraflytningskommunenavn: { ...named('bopael', 'fraflytningKommunekode'), empty: '0000' },
    tilflytningsdatokommune: held('bopael', 'tilflytningKommune', 'dag'),
    tilflytningsdatokommuneum: marked('bopael', 'tilflytningKommuneUsikkerhedsmarkering'),
    'suppladr.simpeladresse': inLines('supplerendeAdresse'),
    'suppladr.startmyndighedskode': held('supplerendeAdresse', 'myndighed'),
    'suppladr.startmyndighedsnavn': named('supplerendeAdresse', 'myndighed'),
    'suppladr.virkningfra': { kinds: ['supplerendeAdresse'], on: { column: 'virkningFra' }, form: 'dag' },
    'suppladr.virkningtil': { kinds: ['supplerendeAdresse'], on: { column: 'virkningTil' }, form: 'dag' },
  },
  flyt: { ...periodOf('flyttepaabud'), bemaerkninger: held('flyttepaabud', 'tekst') },
  folk: { ...tail('folkekirke'), tilhoersforhold: worded('folkekirke', 'forhold', 'folkekirke') },
  fopl: { ...periodOf('foraelder'), foraelderrolle: worded('foraelder', 'rolle', 'foraelderrolle') },
  fmyn: {
    ...periodOf('foraeldremyndighed'),
    indehaverrolle: worded('foraeldremyndighed', 'rolle', 'myndighedsindehaver'),
  },
  forsvind: tail('forsvinding'),
  komfor: {
    ...periodOf('kommunaltForhold'),
    bemaerkninger: held('kommunaltForhold', 'bemaerkning'),
    kommunaleforholdskode: held('kommunaltForhold', 'kode'),
    kommunaleforholdstype: worded('kommunaltForhold', 'type', 'kommunaltForhold'),
  },
  konadr: { ...periodOf('kontaktadresse'), simpeladresse: inLines('kontaktadresse') },
  notat: {
    ...periodOf('notat'),
    notatlinie: held('notat', 'linje'),
    notatnummer: held('notat', 'nummer', 'kode'),
  },
  valg: {
    ...periodOf('valgoplysning'),
    valgoplysningstype: worded('valgoplysning', 'kode', 'valgoplysning'),
    valgretdato: held('valgoplysning', 'valgretsdato', 'dag'),
  },
  vaerge: {
    ...periodOf('vaergemaal'),
    adresse: inLines('vaergemaal'),
    vaergenavn: held('vaergemaal', 'navn'),
  },
  udind: {
    ...tail('udrejse'),
    cprlandekodeindrejse: held('udrejse', 'landIndrejse', 'kode'),
    cprlandekodeudrejse: held('udrejse', 'landUdrejse', 'kode'),
    cprlandindrejse: named('udrejse', 'landIndrejse'),
    cprlandudrejse: named('udrejse', 'landUdrejse'),
    udenlandsadresse: inLines('udrejse'),
  },
  pucpr: {
    foedselsdato: withoutNumber('dag', 'foedselsdato', 'aegtefaelleFoedselsdato'),
    foedselsdatoum: withoutNumber(
      'markering',
      'foedselsdatoUsikkerhedsmarkering',
      'aegtefaelleFoedselsdatoUsikkerhedsmarkering',
    ),
    navnemarkering: { ...withoutNumber('ord', 'navnMarkering', 'aegtefaelleNavnMarkering'), words: 'navnemarkering' },
    navn: withoutNumber('tekst', 'navn', 'aegtefaelleNavn'),
  },
};
