import { type Virkningstid, virkningstid } from './virkningstid.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// Local mean time ended in the 1890s at an odd minute; from 1900 on Danish clocks were whole hours ahead, and changed
// only on the hour. So an hour of UTC is an hour of Danish time, and everything but the minute can be kept for it.
const CACHED_FROM = Date.UTC(1900, 0, 1);
const CACHE_LIMIT = 10_000;
/** The last hour of Danish time there is, that of 31 December 9999 at 23. */
const LAST_HOUR = Date.UTC(9999, 11, 31, 22);

/** An hour of UTC: its offset in seconds, and the Danish time up to the minutes, `YYYY-MM-DDTHH:`. */
interface DanishHour {
  readonly hour: number;
  readonly offset: number;
  readonly prefix: string;
}

const hours = new Map<number, DanishHour>();
let hot: DanishHour | undefined;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** What Danish clocks show at an instant, to the minute. Throws outside the years 1 to 9999. */
export function danishLocal(instant: Date | number): Virkningstid {
  const milliseconds = Number(instant);
  if (!(milliseconds >= CACHED_FROM)) return virkningstid(localText(milliseconds, readOffset(milliseconds)));
  const { hour, prefix } = danishHour(milliseconds);
  const minute = Math.floor((milliseconds - hour * HOUR) / MINUTE);
  // Prefix and minute make up the checked form of `virkningstid` by construction; checking again would double the cost.
  return `${prefix}${minute < 10 ? '0' : ''}${minute}` as Virkningstid;
}

/**
 * Seconds that Danish clocks are ahead of UTC at an instant: 3600 or 7200 in our time, an odd number in the 1880s. The
 * answer is kept per hour, since the calendar of the runtime costs microseconds. Source: datafordeler.md § 5.4.
 */
export function copenhagenOffset(instant: Date | number): number {
  const milliseconds = Number(instant);
  return milliseconds >= CACHED_FROM ? danishHour(milliseconds).offset : readOffset(milliseconds);
}

/**
 * The instant, in milliseconds since 1970 UTC, at which Danish clocks show a moment. Of the hour that autumn repeats it
 * is the first; a moment that spring leaves out is counted on from the hour before (02:30 becomes 03:30).
 */
export function danishInstant(moment: Virkningstid): number {
  const asUtc = Date.parse(`${moment}Z`);
  // Summer time is the greater offset and so the earlier instant: it is tried first.
  const [before, after] = [copenhagenOffset(asUtc - DAY), copenhagenOffset(Math.min(asUtc + DAY, LAST_HOUR))];
  for (const offset of before > after ? [before, after] : [after, before]) {
    const instant = asUtc - offset * 1000;
    if (copenhagenOffset(instant) === offset) return instant;
  }
  return asUtc - before * 1000;
}

/** Seconds that Danish clocks were ahead of UTC when they showed a moment: what a time with an offset is written with. */
export function copenhagenOffsetAt(moment: Virkningstid): number {
  return copenhagenOffset(danishInstant(moment));
}

function danishHour(milliseconds: number): DanishHour {
  const hour = Math.floor(milliseconds / HOUR);
  if (hot?.hour !== hour) hot = hours.get(hour) ?? remember(hour);
  return hot;
}

function remember(hour: number): DanishHour {
  // A bound for callers that wander through centuries; the hours of one day are back in an instant.
  if (hours.size >= CACHE_LIMIT) hours.clear();
  const offset = readOffset(hour * HOUR);
  const danishHour = { hour, offset, prefix: virkningstid(localText(hour * HOUR, offset)).slice(0, 14) };
  hours.set(hour, danishHour);
  return danishHour;
}

function localText(milliseconds: number, offset: number): string {
  return new Date(milliseconds + offset * 1000).toISOString().slice(0, 16);
}

function readOffset(milliseconds: number): number {
  const whole = Math.floor(milliseconds / 1000) * 1000;
  const parts = new Map(clock.formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = new Date(0);
  local.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  local.setUTCHours(part('hour'), part('minute'), part('second'));
  return (local.getTime() - whole) / 1000;
}
