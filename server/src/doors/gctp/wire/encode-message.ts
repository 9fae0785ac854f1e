import { assert } from '../../../ground/faults/index.ts';
import { escapeAttribute } from './escape-attribute.ts';
import type { GctpAnswer, GctpField, GctpKvit, GctpPart, GctpRow, GctpServiceAnswer } from './gctp-answer.ts';
import { gctpNamespace } from './gctp-message.ts';

/** The Content-Type of every answer (cpr-services.md § 2). */
export const answerContentType = 'text/xml;charset=ISO-8859-1';

const opening = `<?xml version="1.0" encoding="ISO-8859-1" standalone="yes"?><root xmlns="${gctpNamespace}">`;
const twentyDigits = /^\d{20}$/;

/**
 * An answer as bytes in ISO-8859-1. Always: the declaration, `root` with its name space, `ts` on the header, and
 * exactly one Kvit with all of `r`, `t`, `v`, as the last child of Service or Sik (cpr-services.md §§ 3.2 and 6).
 */
export function encodeMessage(answer: GctpAnswer): Buffer {
  const inner = answer.form === 'service' ? encodeService(answer) : `<Sik>${encodeKvit(answer.kvit)}</Sik>`;
  const gctp = `<Gctp v="${escapeAttribute(answer.version)}"${encodeAttribute('env', answer.env)}>${inner}</Gctp>`;
  // Safe as latin1: every value has been through escapeAttribute, which leaves nothing above 0xFF.
  return Buffer.from(`${opening}${gctp}</root>`, 'latin1');
}

function encodeService(answer: GctpServiceAnswer): string {
  assert(twentyDigits.test(answer.ts), 'ts is twenty digits');
  const service = escapeAttribute(answer.service);
  return (
    `<System r="${escapeAttribute(answer.system)}"><Service r="${service}">` +
    `<CprServiceHeader r="${service}" ts="${answer.ts}"/>${encodeData(answer.data)}${encodeKvit(answer.kvit)}` +
    '</Service></System>'
  );
}

function encodeData(data: readonly GctpPart[] | undefined): string {
  if (data === undefined) return '';
  let parts = '';
  for (const part of data) parts += encodePart(part);
  return `<CprData u="O"><Rolle r="HovedRolle">${parts}</Rolle></CprData>`;
}

function encodePart(part: GctpPart): string {
  if ('table' in part) {
    const attributes = `r="${escapeAttribute(part.table)}"${encodeAttribute('aia', part.aia)}`;
    return encodeElement('Table', attributes, encodeRows(part.rows));
  }
  if ('praes' in part) return encodeElement('Praes', `r="${escapeAttribute(part.praes)}"`, encodeFields(part.fields));
  return encodeField(part);
}

function encodeRows(rows: readonly GctpRow[]): string {
  let encoded = '';
  for (const row of rows) {
    const attributes = `k="${escapeAttribute(row.k)}"${encodeAttribute('u', row.u)}`;
    encoded += encodeElement('Row', attributes, encodeFields(row.fields));
  }
  return encoded;
}

function encodeFields(fields: readonly GctpField[]): string {
  let encoded = '';
  for (const field of fields) encoded += encodeField(field);
  return encoded;
}

function encodeField(field: GctpField): string {
  let encoded = `<Field r="${escapeAttribute(field.r)}"${encodeAttribute('v', field.v)}`;
  // Most fields have no texts.
  if (field.t !== undefined) encoded += encodeAttribute('t', field.t);
  if (field.tl !== undefined) encoded += encodeAttribute('tl', field.tl);
  if (field.tm !== undefined) encoded += encodeAttribute('tm', field.tm);
  if (field.ts !== undefined) encoded += encodeAttribute('ts', field.ts);
  return `${encoded}/>`;
}

function encodeKvit(kvit: GctpKvit): string {
  const attributes = `r="${escapeAttribute(kvit.r)}" t="${escapeAttribute(kvit.t)}" v="${escapeAttribute(kvit.v)}"`;
  if (kvit.texts === undefined || kvit.texts.length === 0) return `<Kvit ${attributes}/>`;
  const rows = kvit.texts.map((text, at) => ({ k: String(at), fields: [{ r: 'Kvittxt', v: text }] }));
  return `<Kvit ${attributes}><Table>${encodeRows(rows)}</Table></Kvit>`;
}

/** An attribute, or nothing where there is no value: an attribute left out is how GCTP writes "empty". */
function encodeAttribute(name: string, value: string | undefined): string {
  if (value === undefined) return '';
  const escaped = escapeAttribute(value);
  return escaped === '' ? '' : ` ${name}="${escaped}"`;
}

function encodeElement(name: string, attributes: string, inner: string): string {
  return inner === '' ? `<${name} ${attributes}/>` : `<${name} ${attributes}>${inner}</${name}>`;
}
