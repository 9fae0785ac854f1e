import { fillPlaceholders } from './fill-placeholders.ts';
import type { GctpKvit } from './gctp-answer.ts';

/** One row of the table of receipts. */
export interface Receipt {
  /** `Kvit@v`. */
  readonly code: string;
  /** `Kvit@t` in Danish, with placeholders `%1%`, `%2%` … for values that belong into it. */
  readonly text: string;
  /** What of it is ours: nothing, the text to a code of CPR's, or code and text. Codes from 9900 up are ours. */
  readonly ours: 'nothing' | 'text' | 'all';
}

/**
 * Every receipt this door gives (cpr-services.md § 5), CPR's own texts to the letter. Codes 52 and 172 mean "no such
 * person" to callers, any other code but 0 and 900 a failure.
 */
export const receipts = {
  done: cpr('0', ''),

  signedOn: cpr('900', 'Signon udført'),
  passwordChanged: ourText('900', 'Kodeord ændret'),
  tokenUnknown: cpr('901', 'Token kendes ikke'),
  userUnknown: cpr('902', 'Bruger-id er ikke defineret i sikkerhedssystemet'),
  userInactive: cpr('903', 'Bruger-id er inaktivt i sikkerhedssystemet'),
  userIdMalformed: cpr('904', 'Ugyldig Bruger-id indtastet'),
  passwordWrong: cpr('905', 'Ugyldig kodeord indtastet'),
  passwordExpired: cpr('906', 'Dit kodeord er udløbet'),
  passwordsDiffer: cpr('907', 'Begge kodeord skal være ens'),
  passwordNotValid: cpr('908', 'Det nye kodeord er ikke gyldigt'),

  /** `%1%` is the number as `DDMMYY-NNNN`: the answer alone may hold it, no log line and no journal text. */
  personnummerMalformed: cpr('52', 'Personnummeret: %1% er udfyldt forkert. Det skal være gyldigt.'),
  personUnknown: cpr('172', 'Personen findes ikke i CPR'),

  authorityUnknown: cpr('4', 'Myndighedskode %1% kan ikke findes'),
  authorityMayNotReport: cpr('5', 'Myndigheden kan ikke foretage hændelsen'),
  fieldUnknown: cpr('16', 'Forkert felt-reference'),
  authorityWithoutAccess: cpr('184', 'Myndigheden %1% har ikke adgang til hændelsen'),
  authorityUnusable: ourText('4455', 'Myndigheden kan ikke anvendes'),
  countryNotAllowed: ourText('4599', 'Land eller på vegne af må ikke angives ved oprettelsen'),
  authorityNotAscertaining: ourText('5322', 'Myndigheden kan ikke være den konstaterende myndighed'),
  keyFieldsFixed: ourText('5404', 'Nøglefelter kan ikke ændres efter oprettelsen'),

  requestMalformed: ours('9900', 'Forespørgslen kan ikke læses: %1%'),
  charactersNotRead: ours('9901', 'Forespørgslens tegnsæt kan ikke læses; brug ISO-8859-1'),
  dtdNotAllowed: ours('9902', 'Forespørgslen må ikke indeholde en DTD'),
  requestTooLarge: ours('9903', 'Forespørgslen er for stor'),
  requestIncomplete: ours('9904', 'Forespørgslen kom ikke frem i sin helhed'),
  serviceUnknown: ours('9905', 'Tjenesten %1% findes ikke'),
  serviceNotGranted: ours('9906', 'Personkoden har ikke adgang til tjenesten %1%'),
  purposeRequired: ours('9907', 'Formål skal angives'),
  caseReferenceRequired: ours('9908', 'Sagsreference skal angives'),
  purposeNotAllowed: ours('9909', 'Formålet kan ikke bruges til tjenesten %1%'),
  legalQuestion: ours('9910', 'Opslaget er ikke tilladt: spørgsmål %1% er besvaret med nej'),
  withheld: ours('9911', 'Oplysningerne kan ikke udleveres'),
  tooMany: ours('9912', 'Søgningen giver for mange svar; afgræns den'),
  temporarilyUnavailable: ours('9913', 'Tjenesten er midlertidigt utilgængelig; prøv igen senere'),
  keyMissing: ours('9914', 'Feltet %1% skal udfyldes'),
  keyMalformed: ours('9915', 'Feltet %1% er udfyldt forkert'),
  tooManyTries: ours('9916', 'Der har været for mange forsøg; prøv igen kl. %1%'),
  addressOpen: ours('9917', 'Forespørgslen kommer fra et net, der er åbent for offentligheden eller elever'),
  addressUnlisted: ours('9918', 'Forespørgslen kommer fra en adresse, der ikke er tilmeldt'),

  dwellingNotYours: ours('9919', 'Der er ingen sådan bolig, som den nævnte ejer ejer, og som I må spørge om'),

  certificateForeign: ours('9920', 'Certifikatet er ikke udstedt af en kendt udsteder'),
  certificateUnknown: ours('9921', 'Certifikatet er ikke knyttet til en bruger'),
  certificateRevoked: ours('9922', 'Certifikatet er spærret'),
  certificateExpired: ours('9923', 'Certifikatet gælder ikke i dag'),
  signatureUnapproved: ours('9925', 'Signaturen er ikke godkendt af operatøren endnu'),
  certificateUnproven: ours('9924', 'Det kan ikke undersøges lige nu, om certifikatet er spærret'),
} as const satisfies Record<string, Receipt>;

/** The name of a receipt in the table. */
export type ReceiptName = keyof typeof receipts;

/**
 * A receipt ready to be sent, its placeholders filled in order. `Kvit@r` is `Ok` for 0 and `returKode` for all others,
 * as at sign-on (ours for errors of services, which are not published; callers take `Ok` as success whatever `v` says).
 */
export function getReceipt(name: ReceiptName, ...values: readonly string[]): GctpKvit {
  const { code, text } = receipts[name];
  return { r: code === '0' ? 'Ok' : 'returKode', t: fillPlaceholders(text, values), v: code };
}

function cpr(code: string, text: string): Receipt {
  return { code, text, ours: 'nothing' };
}

function ourText(code: string, text: string): Receipt {
  return { code, text, ours: 'text' };
}

function ours(code: string, text: string): Receipt {
  return { code, text, ours: 'all' };
}
