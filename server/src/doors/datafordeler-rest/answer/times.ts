import { copenhagenOffsetAt, dayOf, isVirkningstid, readDelivered } from '../../../ground/bitemporal/index.ts';

/**
 * The clock time a moment is written with: a convention of the wire and not information, so that 12:00 and 00:00 both
 * stand for a date; `exact` keeps the delivered minute (datafordeler.md § 5.4).
 */
export type WireClock = 'noon' | 'midnight' | 'exact';

/** The day of a delivered time, `YYYY-MM-DD`, unknown parts as the first that they may be; undefined where there is none. */
export function dayOfDelivered(text: string | undefined): string | undefined {
  const moment = momentOf(text);
  return moment === undefined ? undefined : dayOf(moment);
}

/**
 * A delivered time as the wire has it: six decimals, and the offset Danish clocks had on that date
 * (`1941-12-09T00:00:00.000000+02:00`). Unknown parts are the first they may be (ours: § 18 item 1).
 */
export function writeTime(text: string | undefined, clock: WireClock): string | undefined {
  const moment = momentOf(text);
  if (moment === undefined) return undefined;
  const written = clock === 'exact' ? moment : `${dayOf(moment)}T${clock === 'noon' ? '12:00' : '00:00'}`;
  return isVirkningstid(written) ? `${written}:00.000000${writeOffset(copenhagenOffsetAt(written))}` : undefined;
}

/** Whether a time is uncertain: marked so, or its month or day is not known. */
export function isUncertain(text: string | undefined, mark: string | undefined): boolean {
  return mark === '*' || /^\d{4}(?:00\d\d|\d\d00|-00-\d\d|-\d\d-00)/.test(text ?? '');
}

function momentOf(text: string | undefined) {
  if (text === undefined) return undefined;
  const read = readDelivered({ text, uncertain: false });
  const from = read.ok ? read.value.window?.from : undefined;
  return from === undefined || from === '-infinity' || from === 'infinity' ? undefined : from;
}

function writeOffset(seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${seconds < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
