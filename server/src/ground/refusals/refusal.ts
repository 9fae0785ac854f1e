import type { RefusalRow } from './row.ts';
import { REFUSALS, type RefusalCode } from './table.ts';

/**
 * An expected "no", returned and never thrown. `question` is the number of the legal question that was answered with
 * no, with its own reason; `retryAt`, an ISO instant, is when it may be tried again; `field` is the neutral name of the key that is wrong; `aside` is for the journal and the log only and never reaches the caller.
 */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly question?: {
    readonly number: string;
    /** The provision it carries out. */
    readonly source: string;
    readonly da: string;
    readonly en: string;
  };
  readonly field?: string;
  /** What is wrong here, where more can be said than the table says of every case. Never holds data of persons. */
  readonly why?: { readonly da: string; readonly en: string };
  readonly retryAt?: string;
  readonly aside?: string;
  /** The number of the legal question answered with no, where only the journal may tell it. */
  readonly unsaid?: string;
  /** What an act wrote before it said no is kept: a wrong try is counted. */
  readonly keeps?: true;
}

/** Makes a refusal. */
export function refuse(code: RefusalCode, more: Omit<Refusal, 'refused'> = {}): Refusal {
  return { refused: code, ...more };
}

/** Tells a refusal from what would have been given instead. */
export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}

const rows = new Map<RefusalCode, RefusalRow>(REFUSALS.map((row) => [row.code, row]));

/** The row of the table a refusal stands in. */
export function getRefusalRow(code: RefusalCode): RefusalRow {
  const row = rows.get(code);
  if (row === undefined) throw new Error(`no such refusal: ${code}`);
  return row;
}

/** The place of a code in the order of precedence, 0 first. */
export function precedenceOf(code: RefusalCode): number {
  return REFUSALS.findIndex((row) => row.code === code);
}
