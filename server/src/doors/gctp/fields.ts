/** How a value is written on the wire; the default is the value without blanks around it. */
export type WireForm =
  | 'plain'
  | 'date8'
  | 'time12'
  | 'house-number'
  | 'short-house-number'
  | 'as-delivered'
  | 'code-text';

/** One field of an answer: its wire name, the field it comes from, and what stands in its texts. */
export interface WireField {
  readonly r: string;
  /** A field of the catalogue; without one the door fills the field in itself, or it stays empty. */
  readonly from?: string;
  readonly form?: WireForm;
  /** The field whose value stands in `t`; `code` = the Danish text of the code, `last-first` = the name turned round. */
  readonly t?: string;
  readonly tl?: string;
}

const field = (r: string, from?: string, more: Omit<WireField, 'r' | 'from'> = {}): WireField =>
  from === undefined ? { r, ...more } : { r, from, ...more };

const abroad = [1, 2, 3, 4, 5].map((line) => field(`UDLANDSADR${line}`, `udrejse.linje${line}`));

/** Stam+ in alphabetical order, then the two that came later (cpr-services.md § 8.2). BESKYT and POSTNR are the door's. */
export const STAM_PLUS_FIELDS: readonly WireField[] = [
  field('ADRNVN', 'adressetekst.adresseringsnavn', { t: 'last-first' }),
  field('BESKYT'),
  field('BNR', 'adressetekst.bygningsnummer'),
  field('BYNVN', 'adressetekst.bynavn'),
  field('CONVN', 'adressetekst.conavn'),
  field('ETAGE', 'adressetekst.etage'),
  field('FOEDDATO', 'person.foedselsdato', { form: 'date8' }),
  field('FOEDDATOUSM', 'person.foedselsdatoUsikkerhedsmarkering'),
  field('HUSNR', 'adressetekst.husnummer', { form: 'house-number' }),
  field('KOEN', 'person.koen'),
  field('KOMKOD', 'adressetekst.kommunekode'),
  field('LOKALITET', 'adressetekst.lokalitet'),
  field('PNR', 'person.personnummer'),
  field('PNRGAELD', 'person.gaeldende'),
  field('POSTNR', 'adressetekst.postnummer', { t: 'adressetekst.postdistrikt' }),
  field('SIDEDOER', 'adressetekst.sidedoer'),
  field('STADR', 'adressetekst.standardadresse'),
  field('STARTDATOSTATUS', 'status.virkningFra', { form: 'date8' }),
  field('STATUS', 'status.status'),
  ...abroad,
  field('UDRLANDEKOD', 'udrejse.landUdrejse'),
  field('VEJKOD', 'adressetekst.vejkode'),
  field('CPSN_POSTDISTTXT', 'adressetekst.postdistrikt'),
  field('VEJADRNVN', 'adressetekst.vejadresseringsnavn'),
];

/** NAVNE3 (cpr-services.md § 8.4). HISTORIKMRK is the door's. */
export const NAVNE3_FIELDS: readonly WireField[] = [
  field('CNVN_ADRNVN', 'navn.adresseringsnavn', { t: 'last-first' }),
  field('CNVN_EFTERNVN', 'navn.efternavn'),
  field('CNVN_FORNVN', 'navn.fornavne'),
  field('CNVN_KOEN', 'person.koen'),
  field('CNVN_MELNVN', 'navn.mellemnavn'),
  field('CNVN_MELNVNMRK', 'navn.mellemnavnMarkering'),
  field('CNVN_STARTDATO', 'navn.virkningFra', { form: 'time12' }),
  field('CNVN_STARTDATOUSM', 'navn.virkningFraUsikkerhedsmarkering'),
  field('CNVN_STATUS', 'status.status'),
  field('CNVN_STATUSDATOUSM', 'status.virkningFraUsikkerhedsmarkering'),
  field('CNVN_STATUSSTARTDATO', 'status.virkningFra', { form: 'time12' }),
  field('HISTORIKMRK'),
];

/** A relative in Familie+ (cpr-services.md § 8.3). FAMMRK and CBSK_TYP are the door's. */
export const RELATIVE_FIELDS: readonly WireField[] = [
  field('ADRNVN', 'adressetekst.adresseringsnavn'),
  field('CBSK_TYP'),
  field('CNVN_STATUS', 'status.status'),
  field('FAMMRK'),
  field('PNR_FOEDDATO', 'person.personnummer'),
  field('STADR', 'adressetekst.standardadresse'),
  field('CPST_POSTNR', 'adressetekst.postnummer'),
  field('CPSN_POSTDISTTXT', 'adressetekst.postdistrikt'),
];

/** STAMP in the order of the recorded answer (cpr-services.md § 8.1). I_VENT_MRK is not known to mean anything here. */
export const STAMP_FIELDS: readonly WireField[] = [
  field('PNR', 'person.personnummer'),
  field('I_VENT_MRK'),
  field('ADRNVN', 'adressetekst.adresseringsnavn', { t: 'last-first' }),
  field('KOEN', 'person.koen'),
  field('STATUS', 'status.status'),
  field('STARTDATOSTATUS', 'status.virkningFra', { form: 'date8' }),
  field('PNRGAELD', 'person.gaeldende'),
  field('FOEDDATO', 'person.foedselsdato', { form: 'date8' }),
  field('FOEDDATOUSM', 'person.foedselsdatoUsikkerhedsmarkering'),
  field('BESKYT'),
  field('CONVN', 'adressetekst.conavn'),
  field('ETAGE', 'adressetekst.etage'),
  field('HUSNR', 'adressetekst.husnummer', { form: 'house-number' }),
  field('SIDEDOER', 'adressetekst.sidedoer'),
  field('BNR', 'adressetekst.bygningsnummer'),
  field('KOMKOD', 'adressetekst.kommunekode'),
  field('VEJKOD', 'adressetekst.vejkode', { t: 'adressetekst.vejadresseringsnavn' }),
  field('BYNVN', 'adressetekst.bynavn'),
  field('LOKALITET', 'adressetekst.lokalitet'),
  field('POSTNR', 'adressetekst.postnummer', { t: 'adressetekst.postdistrikt' }),
  field('UDR_LANDEKOD', 'udrejse.landUdrejse'),
  ...abroad,
  field('STADR', 'adressetekst.standardadresse'),
];

/**
 * ADRESSE3 in its own order (cpr-services.md § 8.5). The marks are the door's; the timestamps and MYNKOD stay empty,
 * since deliveries carry no registration time or authority of an address. BESKYT at the end is ours: the marking
 * follows the address wherever it goes (Vilkår § 9).
 */
export const ADRESSE3_FIELDS: readonly WireField[] = [
  field('TIDLADRMRK'),
  field('KONTAKTADRMRK'),
  field('TIDLKOMMRK'),
  field('SUPADRMRK'),
  field('ADRKOD'),
  field('TIMSTP'),
  field('SYSTEM_TS'),
  field('ADRTS'),
  field('MYNKOD'),
  field('VEJKOD', 'bopael.vejkode', { t: 'adressetekst.vejadresseringsnavn' }),
  field('HUSNR', 'bopael.husnummer', { form: 'short-house-number' }),
  field('ETAGE', 'bopael.etage'),
  field('SIDEDOER', 'bopael.sidedoer', { form: 'as-delivered' }),
  field('BNR', 'bopael.bygningsnummer'),
  field('TILFLYKOMDATO', 'bopael.tilflytningKommune', { form: 'time12' }),
  field('TILFLYKOMDATOUSM', 'bopael.tilflytningKommuneUsikkerhedsmarkering'),
  field('CONVN', 'bopael.conavn'),
  field('CONVNTS'),
  field('BYNVN', 'adressetekst.bynavn'),
  field('LOKALITET', 'adressetekst.lokalitet'),
  field('POSTNR', 'adressetekst.postnummer', { t: 'adressetekst.postdistrikt' }),
  field('STARTDATO', 'bopael.virkningFra', { form: 'time12' }),
  field('STARTDATOUSM', 'bopael.virkningFraUsikkerhedsmarkering'),
  field('KOMKOD', 'bopael.kommunekode', { t: 'code', tl: 'code' }),
  field('UDRLANDEKOD', 'udrejse.landUdrejse', { t: 'code' }),
  ...abroad,
  field('UDLANDADR_TS'),
  field('UDLANDADR_MYNKOD'),
  field('FLYTPAMRK'),
  field('BESKYT'),
];

/** A row of NVNSOG2 (cpr-services.md § 8.6). The name and ADRBESKYT are the door's. */
export const NVNSOG2_FIELDS: readonly WireField[] = [
  field('PNR', 'person.personnummer'),
  field('CNVN_ADRNVN'),
  field('CNVN_STATUS', 'status.status'),
  field('FOEDMYNTXT', 'foedselsregistrering.myndighed', { form: 'code-text' }),
  field('CNVN_KOEN', 'person.koen'),
  field('ADRBESKYT'),
  field('STADR', 'adressetekst.standardadresse'),
  field('POSTNR', 'adressetekst.postnummer', { t: 'adressetekst.postdistrikt' }),
];

/** A row of ADRSOG1 (cpr-services.md § 8.7). The name and ADRBESKYT are the door's; AKM and TABMRK stay empty. */
export const ADRSOG1_FIELDS: readonly WireField[] = [
  field('VEJKOD', 'bopael.vejkode'),
  field('KOMKOD', 'bopael.kommunekode', { t: 'code' }),
  field('HUSNR', 'bopael.husnummer', { form: 'short-house-number' }),
  field('ETAGE', 'bopael.etage'),
  field('SIDEDOER', 'bopael.sidedoer', { form: 'as-delivered' }),
  field('BNR', 'bopael.bygningsnummer'),
  field('PNR', 'person.personnummer'),
  field('CNVN_ADRNVN'),
  field('ADRBESKYT'),
  field('STARTDATO', 'bopael.virkningFra', { form: 'time12' }),
  field('SLUTDATO', 'bopael.virkningTil', { form: 'time12' }),
  field('CNVN_STATUS', 'status.status'),
  field('AKM'),
  field('TABMRK'),
];

/**
 * A row of BOLIGOPSLAG; name, fields and order are ours (cpr-services.md § 15.3). ADRBESKYT is the door's: the marking goes
 * along with every name (Vilkår § 9).
 */
export const BOLIGOPSLAG_FIELDS: readonly WireField[] = [
  field('KOMKOD', 'bopael.kommunekode', { t: 'code' }),
  field('VEJKOD', 'bopael.vejkode'),
  field('HUSNR', 'bopael.husnummer', { form: 'short-house-number' }),
  field('ETAGE', 'bopael.etage'),
  field('SIDEDOER', 'bopael.sidedoer'),
  field('CNVN_ADRNVN', 'navn.adresseringsnavn'),
  field('CNVN_FORNVN', 'navn.fornavne'),
  field('CNVN_MELNVN', 'navn.mellemnavn'),
  field('CNVN_EFTERNVN', 'navn.efternavn'),
  field('TILFLYTDATO', 'bopael.virkningFra', { form: 'date8' }),
  field('TILFLYTDATOUSM', 'bopael.virkningFraUsikkerhedsmarkering'),
  field('FRAFLYTDATO', 'bopael.virkningTil', { form: 'date8' }),
  field('FRAFLYTDATOUSM', 'bopael.virkningTilUsikkerhedsmarkering'),
  field('ADRBESKYT'),
];

/** adresse4 (cpr-services.md § 8.5). */
export const ADRESSE4_FIELDS: readonly WireField[] = [
  ...[1, 2, 3, 4, 5].map((line) => field(`CATX_ADR${line}`, `kontaktadresse.linje${line}`)),
  field('CATX_SLETDATO', 'kontaktadresse.slettedato', { form: 'date8' }),
  field('CATX_STARTDATO', 'kontaktadresse.virkningFra', { form: 'date8' }),
];
