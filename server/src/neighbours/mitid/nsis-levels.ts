import type { NsisNiveau } from '../../rooms/access/index.ts';

/** What brokers call the levels of assurance: the last part of their addresses, or a number of OIOSAML 2 (identity.md § 2.4). */
const SPELLINGS: Readonly<Record<string, NsisNiveau>> = {
  low: 'lav',
  substantial: 'betydelig',
  high: 'hoej',
  '2': 'lav',
  '3': 'betydelig',
};

/** The level a broker tells, in any of the spellings; the lowest where it tells none that is known. */
export function readNsis(told: unknown): NsisNiveau {
  const last = typeof told === 'string' ? (told.split(/[/:]/).at(-1) ?? '').toLowerCase() : '';
  return (Object.hasOwn(SPELLINGS, last) ? SPELLINGS[last] : undefined) ?? 'lav';
}

const NAMES: Readonly<Record<NsisNiveau, string>> = { lav: 'Low', betydelig: 'Substantial', hoej: 'High' };

/** A level as Nets eID Broker writes it in an ID token (identity.md § 2.1). */
export function writeNsis(niveau: NsisNiveau): string {
  return `https://data.gov.dk/concept/core/nsis/${NAMES[niveau]}`;
}
