import { parseRegistrering } from '../../ground/bitemporal/index.ts';
import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { KUNDENR } from '../fields.ts';
import { WHY } from '../why.ts';

/** Whose access is told, and as known at which time. */
export const AS_OF_FIELDS = {
  kundenr: KUNDENR,
  registrering: { kind: 'tekst', da: 'Som kendt den (dag eller tidspunkt)', en: 'As known at (a day or a time)' },
} as const;

/** The day that access is told of. */
export const DAG_FIELD = {
  dag: { kind: 'dag', da: 'Dag (i dag, hvis intet står)', en: 'Day (today, if empty)' },
} as const;

/** The two days that are compared. */
export const DAGE_FIELDS = {
  fra: { kind: 'dag', da: 'Første dag', en: 'First day', required: true },
  til: { kind: 'dag', da: 'Anden dag', en: 'Second day', required: true },
} as const;

/** How much of a long list is told at a time. Another part of the same list names the same `registrering`. */
export const PART_FIELDS = {
  antal: { kind: 'tal', da: 'Højst så mange', en: 'At most so many' },
  spring: { kind: 'tal', da: 'Spring så mange over', en: 'Leave out so many first' },
} as const;

/** The part of a list that is asked for; all of it where nothing is said. */
export function partOf<Row>(
  rows: readonly Row[],
  { antal, spring = '0' }: { readonly antal: string | undefined; readonly spring: string | undefined },
): readonly Row[] {
  return rows.slice(Number(spring), antal === undefined ? undefined : Number(spring) + Number(antal));
}

/** Who may be told: the offices all customers, others the own one. */
export const AS_OF_OFFICES = [
  'cpr-administrationen',
  'kundecenter',
  'operatoer',
  'dap-administrator',
  'sikkerhedsansvarlig',
] as const;

/** The instant up to which something is known: as written, or now. Refused when it cannot be read, or is still to come. */
export function readKnownAt(registrering: string | undefined, now: string): { readonly at: string } | Refusal {
  if (registrering === undefined) return { at: now };
  const read = parseRegistrering(registrering);
  if (!read.ok || read.value > now) return refuse('ugyldigt-felt', { field: 'registrering', why: WHY.knownAt });
  return { at: read.value };
}
