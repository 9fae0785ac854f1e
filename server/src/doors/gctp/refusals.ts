import { danishLocal } from '../../ground/bitemporal/index.ts';
import type { Refusal, RefusalCode } from '../../ground/refusals/index.ts';
import { wireKeyOf } from './keys.ts';
import type { GctpKvit } from './wire/gctp-answer.ts';
import { getReceipt, type ReceiptName } from './wire/receipts.ts';

/** Every refusal and the receipt that says it on this wire (cpr-services.md § 5; 9900 and up are ours). */
export const GCTP_REFUSALS: Readonly<Record<RefusalCode, ReceiptName>> = {
  'ukendt-kalder': 'tokenUnknown',
  'session-udloebet': 'tokenUnknown',
  'session-laast': 'tokenUnknown',
  'link-ugyldigt': 'withheld',
  'certifikat-fremmed': 'certificateForeign',
  'certifikat-ukendt': 'certificateUnknown',
  'certifikat-spaerret': 'certificateRevoked',
  'certifikat-udloebet': 'certificateExpired',
  'signatur-ikke-godkendt': 'signatureUnapproved',
  'certifikat-uvist': 'certificateUnproven',
  // Nothing on this wire signs on by a certificate or an identity, or opens a locked session.
  'certifikat-mangler': 'tokenUnknown',
  'certifikat-ikke-medarbejder': 'tokenUnknown',
  'eid-afbrudt': 'tokenUnknown',
  'eid-ukendt': 'tokenUnknown',
  'eid-niveau': 'tokenUnknown',
  'laas-andet-middel': 'tokenUnknown',
  'laas-anden-bruger': 'tokenUnknown',
  'for-mange-forsoeg': 'tooManyTries',
  'kildeadresse-offentlig': 'addressOpen',
  'kildeadresse-ukendt': 'addressUnlisted',
  'ugyldigt-bruger-id': 'userIdMalformed',
  'ukendt-bruger': 'userUnknown',
  'forkert-kendeord': 'passwordWrong',
  'logon-afvist': 'passwordWrong',
  'kendeord-udloebet': 'passwordExpired',
  'engangskendeord-udloebet': 'passwordExpired',
  'bruger-inaktiv': 'userInactive',
  'bruger-laast': 'userInactive',
  'tjeneste-ukendt': 'serviceUnknown',
  'tjeneste-ikke-tilladt': 'serviceNotGranted',
  // Nothing on this wire asks for an administrative act.
  'handling-ukendt': 'withheld',
  'handling-ikke-tilladt': 'withheld',
  'bolig-ikke-jeres': 'dwellingNotYours',
  'findes-ikke': 'withheld',
  'findes-allerede': 'withheld',
  'kildeadresse-optaget': 'withheld',
  'adresse-ukendt': 'withheld',
  'foelges-allerede': 'withheld',
  'forkert-tilstand': 'withheld',
  'ulaeselig-forespoergsel': 'requestMalformed',
  'ukendt-felt': 'fieldUnknown',
  'felt-mangler': 'keyMissing',
  'ugyldigt-personnummer': 'personnummerMalformed',
  'ugyldigt-tidspunkt': 'keyMalformed',
  'ugyldigt-felt': 'keyMalformed',
  'kendeord-ugyldigt': 'passwordNotValid',
  'kendeord-for-svagt': 'passwordNotValid',
  'kendeord-forskellige': 'passwordsDiffer',
  retsspoergsmaal: 'legalQuestion',
  'person-ikke-fundet': 'personUnknown',
  // Nothing on this wire asks for a replay.
  'post-ikke-fundet': 'withheld',
  'post-uden-svar': 'withheld',
  tilbageholdt: 'withheld',
  'for-mange': 'tooMany',
  'for-bred': 'tooMany',
  'midlertidigt-utilgaengelig': 'temporarilyUnavailable',
};

/** Legal questions that have a receipt of their own, by number. */
const QUESTIONS: Readonly<Record<string, ReceiptName>> = {
  '1': 'purposeRequired',
  '2': 'purposeNotAllowed',
  '3': 'purposeNotAllowed',
  '4': 'caseReferenceRequired',
};

/** The receipt for a refusal. `asked` is the caller's own input, which the protocol's texts return to that caller. */
export function receiptOf(refusal: Refusal, asked: { service: string; personnummer: string | undefined }): GctpKvit {
  const name = GCTP_REFUSALS[refusal.refused];
  if (refusal.question !== undefined && refusal.refused === 'retsspoergsmaal') {
    const own = QUESTIONS[refusal.question.number];
    return own === undefined ? getReceipt(name, refusal.question.number) : getReceipt(own, ...valuesOf(own, asked));
  }
  // Danish time, hours and minutes, as everything this protocol tells.
  if (refusal.retryAt !== undefined) return getReceipt(name, danishLocal(Date.parse(refusal.retryAt)).slice(11, 16));
  return getReceipt(name, ...valuesOf(name, { ...asked, field: wireKeyOf(refusal.field) }));
}

function valuesOf(
  name: ReceiptName,
  asked: { service: string; personnummer: string | undefined; field?: string },
): string[] {
  switch (name) {
    case 'personnummerMalformed':
      return [hyphened(asked.personnummer ?? '')];
    case 'serviceUnknown':
    case 'serviceNotGranted':
    case 'purposeNotAllowed':
      return [asked.service];
    case 'keyMissing':
    case 'keyMalformed':
      return [asked.field ?? ''];
    default:
      return [];
  }
}

/** `DDMMYY-NNNN` as far as there are that many characters. */
function hyphened(text: string): string {
  const plain = text.trim().slice(0, 20);
  return plain.length > 6 && !plain.includes('-') ? `${plain.slice(0, 6)}-${plain.slice(6)}` : plain;
}
