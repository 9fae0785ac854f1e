import { assert } from '../../../ground/faults/index.ts';

const hourMs = 3_600_000;
const danishClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  timeZoneName: 'longOffset',
});
let remembered = { hour: Number.NaN, offsetMs: 0 };

/**
 * `ts` of the answer's header: yyyyMMddHHmmss and six digits of the second, from a clock reading in milliseconds since
 * 1970 UTC; a fraction of a millisecond is kept. Danish wall clock time, as CPR's other times (ours: not stated).
 */
export function encodeTimestamp(epochMs: number): string {
  assert(epochMs >= 0 && epochMs < Date.UTC(9999, 0), 'a clock reading lies between 1970 and 9999');
  const wholeMs = Math.floor(epochMs);
  const micros = Math.floor((epochMs - wholeMs) * 1000);
  const local = new Date(wholeMs + getDanishOffset(wholeMs)).toISOString();
  return local.replace(/[-T:.Z]/g, '') + String(micros).padStart(3, '0');
}

/** The distance of Danish time from UTC, in ms. It changes on the hour only, so one hour's answer is remembered. */
function getDanishOffset(epochMs: number): number {
  const hour = Math.floor(epochMs / hourMs);
  if (hour !== remembered.hour) {
    const name = danishClock.formatToParts(epochMs).find((part) => part.type === 'timeZoneName')?.value;
    const offset = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name ?? '');
    assert(offset, 'the offset of Danish time is known');
    const [, sign = '+', hours = '0', minutes = '0'] = offset;
    const minutesEast = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    remembered = { hour, offsetMs: minutesEast * 60_000 };
  }
  return remembered.offsetMs;
}
