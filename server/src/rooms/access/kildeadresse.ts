import { BlockList } from 'node:net';
import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { Bruger } from './bruger.ts';
import type { Kunde } from './kunde.ts';
import type { Kundekrav } from './kundekrav.ts';

/**
 * What a source address is: the customer's own way out, or that of a network open to the public or to pupils, which an
 * authority's requests may not come from (Vilkår § 7; cpr-services.md § 13).
 */
export const KILDEMAERKER = {
  egen: { da: 'Egen udgående adresse', en: 'Own outgoing address' },
  'offentlig-net': { da: 'Net åbent for offentligheden', en: 'Network open to the public' },
  elevnet: { da: 'Elevnet', en: 'Pupil network' },
} as const satisfies Record<string, { readonly da: string; readonly en: string }>;

/** What a source address is. */
export type Kildemaerke = keyof typeof KILDEMAERKER;

/** Says whether a text names a marking. */
export function isKildemaerke(text: string): text is Kildemaerke {
  return Object.hasOwn(KILDEMAERKER, text);
}

/** A source address of a customer. Times are ISO instants. */
export interface Kildeadresse {
  readonly kildeadresseId: string;
  readonly kundenr: string;
  /** A single IPv4 address. */
  readonly adresse: string;
  readonly maerke: Kildemaerke;
  readonly bestilt: string;
  /** The day it is to be put into effect at the latest, ISO date. */
  readonly ventes: string;
  readonly ivaerksat: string | undefined;
  readonly sidstBrugt: string | undefined;
  readonly ophoert: string | undefined;
}

/** How often at most it is noted that an address is used, hours. */
export const KILDE_NOTED_HOURS = 24;

/** Without use for so long an address is removed (cpr-services.md § 13), months. */
export const KILDE_UNUSED_MONTHS = 3;

/** How long the operator takes to put an address into effect: working days, Monday to Friday (ours). */
export const KILDE_LEAD_DAYS = 2;

/** The day by which an address ordered on a day, both ISO dates, is put into effect. */
export function ventesFra(dag: string): string {
  const day = new Date(`${dag}T12:00:00Z`);
  for (let left = KILDE_LEAD_DAYS; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

/** Says whether a text is a single IPv4 address: no IPv6, no blocks, no ranges (cpr-services.md § 13). */
export function isKildeadresse(text: string): boolean {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1) ?? [];
  return parts.length === 4 && parts.every((part) => Number(part) <= 255 && String(Number(part)) === part);
}

/**
 * The blocks that the public internet carries nothing from (RFC 6890): unspecified, private, shared, link-local, for protocols,
 * the old relays, benchmarks, multicast, reserved and broadcast. The documentation blocks are left out, since invented customers
 * have theirs there, and so is this machine, where a system is tried out (ours).
 */
const NEVER_OUTGOING = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const;
const neverOutgoing = new BlockList();
for (const [net, prefix] of NEVER_OUTGOING) neverOutgoing.addSubnet(net, prefix);

/** Says whether requests can come from a single IPv4 address. */
export function isOutgoing(adresse: string): boolean {
  return !neverOutgoing.check(adresse);
}

/** A source address as a socket tells it → as it is listed: IPv4 also where it comes in the form of IPv6. */
export function plainKilde(kilde: string): string {
  return kilde.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}

/** Of a user what its source addresses are judged by. */
export interface Kildebruger {
  readonly kunde: Pick<Kunde, 'kundenr'>;
  readonly bruger: Pick<Bruger, 'art'>;
  readonly krav: Kundekrav;
}

/**
 * What speaks against requests from an address, by all that is listed of it: a network open to the public or to pupils never
 * serves, the customer that ordered it so at once and all others when the operator has put it into effect (ours: a customer's
 * word alone shuts nobody else out); a customer that demands it is answered at its own addresses only, at CPR Services and to
 * its systems at every door.
 */
export function refusalOfKilde(
  listed: readonly Kildeadresse[],
  { kunde, bruger, krav }: Kildebruger,
  doer: string,
): Refusal | undefined {
  const isOpen = listed.some(
    ({ kundenr, maerke, ivaerksat }) => maerke !== 'egen' && (kundenr === kunde.kundenr || ivaerksat !== undefined),
  );
  if (isOpen) return refuse('kildeadresse-offentlig');
  const isDemanded = krav.kildeadresseKraevet && (doer === 'gctp' || bruger.art === 'system');
  const isOwn = listed.some(({ kundenr, ivaerksat }) => kundenr === kunde.kundenr && ivaerksat !== undefined);
  return isDemanded && !isOwn ? refuse('kildeadresse-ukendt') : undefined;
}

/** Whose an address is already, and what that customer is and has. */
export interface Kildeindehaver {
  readonly kundenr: string;
  readonly offentlig: boolean;
  readonly maerke: Kildemaerke;
  readonly tjenester: readonly string[];
}

/**
 * Says whether two customers may have one outgoing address: both are public and have like access, which is ours to say what
 * it is: neither has a service that the other lacks.
 */
export function mayShareKilde(one: Omit<Kildeindehaver, 'maerke'>, other: Omit<Kildeindehaver, 'maerke'>): boolean {
  const lacks = (some: readonly string[], all: readonly string[]) => some.some((tjeneste) => !all.includes(tjeneste));
  const alike = !lacks(one.tjenester, other.tjenester) && !lacks(other.tjenester, one.tjenester);
  return one.offentlig && other.offentlig && alike;
}
