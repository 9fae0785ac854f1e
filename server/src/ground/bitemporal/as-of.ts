import { isCivilDay } from './civil-date.ts';
import { danishInstant } from './danish-local.ts';
import { type Registreringstid, registreringstid } from './registreringstid.ts';
import { isVirkningstid, startOfDay, type Virkningstid } from './virkningstid.ts';

/** From where the register is seen: what had effect when, as it was known when. Both are said, neither has a default. */
export interface AsOf {
  readonly virkning: Virkningstid;
  readonly registrering: Registreringstid;
}

/** What reading a time typed by a person gives. */
export type AsOfReading<Time> =
  | { readonly ok: true; readonly value: Time }
  | { readonly ok: false; readonly reason: 'malformed' | 'impossible' };

const INSTANT =
  /^\d{4}-\d{2}-\d{2}T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](?<offset>\d{2}:\d{2}))$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Reads a moment of virkning: `YYYY-MM-DD`, meaning its first moment, or `YYYY-MM-DDTHH:mm`, both Danish civil time. */
export function parseVirkning(text: string): AsOfReading<Virkningstid> {
  if (DAY.test(text))
    return isCivilDay(text) ? { ok: true, value: startOfDay(text) } : { ok: false, reason: 'impossible' };
  if (!MOMENT.test(text)) return { ok: false, reason: 'malformed' };
  return isVirkningstid(text) ? { ok: true, value: text } : { ok: false, reason: 'impossible' };
}

/**
 * Reads a moment of registrering: an ISO instant with `Z` or an offset, seconds and their fractions optional (cut to
 * milliseconds), or a day `YYYY-MM-DD`, meaning Danish midnight at its start.
 */
export function parseRegistrering(text: string): AsOfReading<Registreringstid> {
  if (DAY.test(text)) {
    if (!isCivilDay(text)) return { ok: false, reason: 'impossible' };
    // Danish midnight of the first and of the last year may lie over the edge of the axis.
    if (text < '0002' || text >= '9999') return { ok: false, reason: 'impossible' };
    return { ok: true, value: registreringstid(danishInstant(startOfDay(text))) };
  }
  const match = INSTANT.exec(text);
  if (!match) return { ok: false, reason: 'malformed' };
  const { hour = '', minute = '', second = '00', offset = '00:00' } = match.groups ?? {};
  const isClock = hour <= '23' && minute <= '59' && second <= '59';
  const isOffset = offset <= '14:00' && offset.slice(3) <= '59';
  if (!isClock || !isOffset || !isCivilDay(text.slice(0, 10))) return { ok: false, reason: 'impossible' };
  const instant = new Date(text);
  // An offset can push the first or the last day of the axis over its edge.
  if (instant.getUTCFullYear() < 1 || instant.getUTCFullYear() > 9999) return { ok: false, reason: 'impossible' };
  return { ok: true, value: registreringstid(instant) };
}
