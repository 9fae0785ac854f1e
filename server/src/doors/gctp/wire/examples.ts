import type { GctpAnswer, GctpPart } from './gctp-answer.ts';
import { getReceipt } from './receipts.ts';

/** An invented personnummer for tests: it fails modulus 11. */
export const inventedPersonnummer = '0709611235';

/** A call of a service as callers write it, for tests. */
export const serviceRequest =
  '<?xml version="1.0" encoding="ISO-8859-1" standalone="yes"?><root xmlns="http://www.cpr.dk"><Gctp v="2.0">' +
  '<System r="CprSoeg"><Service r="STAMP"><CprServiceHeader r="STAMP"><Key>' +
  `<Field r="PNR" v="${inventedPersonnummer}"/></Key></CprServiceHeader></Service></System></Gctp></root>`;

/** A sign-on as callers write it, for tests. */
export const signonRequest =
  '<root xmlns="http://www.cpr.dk"><Gctp v="12.0"><Sik function="signon" userid="WUDI9999" password="Kode-1234"/>' +
  '</Gctp></root>';

/** A call of a service with these keys, for tests. */
export function requestWith(keys: string): string {
  // A function, as `$&` in a replacement text would mean something.
  return serviceRequest.replace(/<Field[^>]*>/, () => keys);
}

/** An answer with this content, for tests. */
export function answerWith(data: readonly GctpPart[] | undefined, more: { version?: string } = {}): GctpAnswer {
  return {
    form: 'service',
    version: more.version ?? '2.0',
    system: 'CprSoeg',
    service: 'NVNSOG2',
    ts: '20141027125146061349',
    data,
    kvit: getReceipt('done'),
  };
}
