import type { CharacterRefusal } from './decode-characters.ts';
import type { GctpKvit } from './gctp-answer.ts';
import type { MessageRefusal, TextPlace } from './gctp-message.ts';
import type { BodyRefusal } from './read-body.ts';
import { getReceipt } from './receipts.ts';

/** Everything that can be wrong with a request before anybody knows what it asks for. */
export type Unreadable = BodyRefusal | CharacterRefusal | MessageRefusal;

type PlainReason = Exclude<Unreadable, BodyRefusal | CharacterRefusal | 'dtd'>;

/** What is wrong, for the developer at the other end; never with anything out of the request itself. */
const reasons: Record<PlainReason, string> = {
  'malformed-xml': 'det er ikke velformet XML',
  'no-gctp': 'elementet Gctp mangler',
  'foreign-namespace': 'et element hører til et andet navnerum',
  'unexpected-element': 'et element står et sted, hvor det ikke kan stå',
  'repeated-element': 'et element står der to gange',
  'too-many-attributes': 'et element har for mange attributter',
  'too-many-keys': 'der er for mange felter',
  'duplicate-key': 'et felt står der to gange',
  'value-too-long': 'en attribut er for lang',
  'version-missing': 'attributten v mangler i Gctp',
  'name-missing': 'attributten r mangler eller er tom',
  'unknown-function': 'attributten function i Sik er ikke signon eller newpass',
  'service-header-mismatch': 'CprServiceHeader mangler eller nævner en anden tjeneste end Service',
  'no-content': 'der er hverken Sik eller System i Gctp, eller Service mangler',
};

/** The receipt that tells a caller why the request was not read, and where, when that is known. */
export function getReceiptOfUnreadable(reason: Unreadable, at?: TextPlace): GctpKvit {
  switch (reason) {
    case 'too-large':
      return getReceipt('requestTooLarge');
    case 'incomplete':
    case 'timeout':
      return getReceipt('requestIncomplete');
    case 'utf-16':
    case 'utf-32':
    case 'nul':
    case 'unknown-encoding':
      return getReceipt('charactersNotRead');
    case 'dtd':
      return getReceipt('dtdNotAllowed');
    default: {
      const place = at === undefined ? '' : ` (linje ${at.line}, tegn ${at.column})`;
      return getReceipt('requestMalformed', reasons[reason] + place);
    }
  }
}
