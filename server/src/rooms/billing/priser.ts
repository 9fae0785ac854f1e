/** What is paid for: a way into the landlord service by the month, and a lookup of a price class. */
export type Vare = 'abonnement:cprweb' | 'abonnement:cpr-services' | 'opslag:boligopslag';

/** A price from a day on. */
export interface Pris {
  readonly vare: Vare;
  /** The first day it applies, `YYYY-MM-DD`. */
  readonly fra: string;
  /** Whole øre. */
  readonly oere: number;
  readonly per: 'maaned' | 'opslag';
}

/** The prices as published, oldest first (S003: November 2020; that they apply from the first of that month on is ours). */
export const PRISER: readonly Pris[] = [
  { vare: 'abonnement:cprweb', fra: '2020-11-01', oere: 20_700, per: 'maaned' },
  { vare: 'abonnement:cpr-services', fra: '2020-11-01', oere: 41_400, per: 'maaned' },
  { vare: 'opslag:boligopslag', fra: '2020-11-01', oere: 7, per: 'opslag' },
];

/** The price of something on a day: the last one that applies by then; undefined before there was one. */
export function findPris(vare: Vare, dag: string): Pris | undefined {
  return PRISER.findLast((pris) => pris.vare === vare && pris.fra <= dag);
}
