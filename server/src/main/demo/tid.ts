import type { Tid } from './person-description.ts';

/** The twelve digits of a time; a plain date counts from noon, nothing is twelve zeros. */
export function timestampOf(tid: Tid | undefined): string {
  if (tid === undefined) return '000000000000';
  const bare = tid.replace('*', '');
  return bare.includes('-') ? `${bare.replaceAll('-', '')}1200` : bare;
}

/** The date `yyyy-MM-dd` of a time; nothing is blank. */
export function dateOf(tid: Tid | undefined): string {
  if (tid === undefined) return '';
  const digits = timestampOf(tid);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

/** The mark of uncertainty: `*` or blank. */
export function uncertaintyOf(tid: Tid | undefined): string {
  return tid?.endsWith('*') === true ? '*' : '';
}
