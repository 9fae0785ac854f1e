import { fromDayNumber, lowerBound, readDelivered, toDayNumber, upperBound } from '../../ground/bitemporal/index.ts';
import type { DeliveredText, FactInTime } from '../../ground/facts/index.ts';
import {
  type FoundStay,
  type OccupancySettings,
  type Occupant,
  occupancyOf,
  type Residence,
  type Stay,
} from '../../rooms/register/index.ts';

/** What a landlord's question is about, days `YYYY-MM-DD`. */
export interface ResidencePeriod {
  /** From which day on it is asked who left. */
  readonly fra: string;
  /** The day the owner acquired the dwelling. */
  readonly erhvervet: string;
  readonly today: string;
}

/** Somebody who lives in the dwelling, or left it, as a landlord is told. */
export interface Resident {
  readonly stay: FoundStay;
  /** The day of moving in, or of the acquisition where that is later. */
  readonly tilflyttet: DeliveredText;
  /** The day of moving out; undefined for who lives there now. */
  readonly fraflyttet: DeliveredText | undefined;
}

/** In Denmark an uncertain day counts as the first it may be, so that nobody is merely possible; a stairwell is told whole. */
const DANISH: OccupancySettings = { possible: false, crowd: undefined };

/** The statuses of who lives nowhere in Denmark any more: disappeared, emigrated, dead (register.md § 2.1). */
const GONE: ReadonlySet<string> = new Set(['70', '80', '90']);

/**
 * Who lives there now and who has left since a day, by the stays found there (S003). Left out: who left before the
 * acquisition, and stays that have been annulled, which are not among those found. Who moves in and out on one day has not
 * lived there; who left on the day asked from, or on the day of acquisition, has (ours, docs/reference/boligopslag.md).
 */
export function residentsOf(stays: readonly FoundStay[], { fra, erhvervet, today }: ResidencePeriod): Resident[] {
  const found = new Map<Stay, FoundStay>();
  const occupants = [...Map.groupBy(stays, ({ person }) => person.personId)].map(([id, own]): Occupant => {
    const closed = closedOn(own[0]?.person.factsNow ?? []);
    return { id, closed, stays: joined(own).flatMap((stay) => placed(stay, found)) };
  });
  // A day earlier, so that who left on the first day is met.
  const from = Math.max(toDayNumber(fra), toDayNumber(erhvervet)) - 1;
  const period = { from, to: toDayNumber(today) + 1 };
  return inHouse(
    occupancyOf(occupants, () => true, period, DANISH)
      .flatMap(({ residences }) => residences)
      .flatMap((residence) => {
        const stay = found.get(residence.stay);
        return stay === undefined ? [] : [{ stay, ...datesOf(residence, stay, { fra, erhvervet, today }) }];
      }),
  );
}

/** So long is the day in a moment of virkning. */
const DAY = '2026-01-31'.length;

/** The stays of somebody in order; who leaves a dwelling and is back the same day has never left. */
function joined(own: readonly FoundStay[]): FoundStay[] {
  const inOrder = own.toSorted((a, b) => (startsBefore(a, b) ? -1 : 1));
  const whole: FoundStay[] = [];
  for (const stay of inOrder) {
    if (isSameDay(stay.fra, stay.til)) continue;
    const last = whole.at(-1);
    const isBack = last !== undefined && isSameDwelling(last, stay) && isSameDay(last.til, stay.fra);
    if (!isBack) whole.push(stay);
    else whole[whole.length - 1] = { ...last, til: stay.til, tilTekst: stay.tilTekst, tilUsikker: stay.tilUsikker };
  }
  return whole;
}

const startsBefore = (a: FoundStay, b: FoundStay) => a.fra === '-infinity' || (b.fra !== '-infinity' && a.fra < b.fra);
const isSameDay = (a: string, b: string) => a.slice(0, DAY) === b.slice(0, DAY);
const isSameDwelling = (a: FoundStay, b: FoundStay) => a.etage === b.etage && a.sidedoer === b.sidedoer;

/** A stay as the function knows it, and where it ends the place after it, which is none. */
function placed(stay: FoundStay, found: Map<Stay, FoundStay>): Stay[] {
  const here: Stay = { dwelling: `${stay.etage}/${stay.sidedoer}`, start: startingOn(dayNumber(stay.fra)) };
  found.set(here, stay);
  const ends = dayNumber(stay.til);
  return ends === Infinity ? [here] : [here, { dwelling: undefined, start: startingOn(ends) }];
}

const startingOn = (day: number) => ({ from: day, to: day === -Infinity ? day : day + 1 });

function datesOf({ certain }: Residence, stay: FoundStay, { erhvervet, today }: ResidencePeriod) {
  const clipped = certain.from < toDayNumber(erhvervet);
  const left = certain.to <= toDayNumber(today);
  const endedOtherwise = certain.to !== dayNumber(stay.til);
  return {
    tilflyttet: clipped
      ? { ...known(erhvervet), uncertain: mayBeAfter(stay, erhvervet) }
      : delivered(stay.fraTekst, stay.fra, stay.fraUsikker),
    fraflyttet: !left
      ? undefined
      : endedOtherwise
        ? known(fromDayNumber(certain.to))
        : delivered(stay.tilTekst, stay.til, stay.tilUsikker),
  };
}

/** The day the person was gone by status, whatever address is still registered. */
function closedOn(factsNow: readonly FactInTime[]): number | undefined {
  const status = factsNow.find(({ kind, current }) => kind === 'status' && current);
  if (status === undefined || !GONE.has(status.body['status'] ?? '')) return undefined;
  const since = readDelivered(status.fra);
  return since.ok ? dayNumber(lowerBound(since.value, 'fra')) : undefined;
}

/** Kælder before stue before the floors, each door by its name. */
function inHouse(residents: readonly Resident[]): Resident[] {
  const keyed = residents.map((resident): [string, Resident] => {
    const { stay, tilflyttet } = resident;
    return [`${floorOf(stay.etage)}/${stay.sidedoer}/${tilflyttet.text ?? ''}/${stay.person.personId}`, resident];
  });
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, resident]) => resident);
}

function floorOf(etage: string): string {
  if (/^\d+$/.test(etage)) return `2${etage.padStart(3, '0')}`;
  return etage.startsWith('k') ? `0${etage}` : `1${etage}`;
}

/** The day of a moment of virkning as a number; the ends of the axis as themselves. */
function dayNumber(moment: string): number {
  if (moment.endsWith('infinity')) return moment === 'infinity' ? Infinity : -Infinity;
  return toDayNumber(moment.slice(0, DAY));
}

/** Whether who is said to have moved in before a day may have done so later: all that was delivered leaves it open. */
function mayBeAfter({ fra, fraTekst: text, fraUsikker: uncertain }: FoundStay, day: string): boolean {
  if (fra === '-infinity') return true;
  const read = readDelivered({ text, uncertain });
  return text !== undefined && read.ok && dayNumber(upperBound(read.value, 'fra')) > toDayNumber(day);
}

const known = (day: string): DeliveredText => ({ text: `${day.replaceAll('-', '')}0000`, uncertain: false });

function delivered(text: string | undefined, moment: string, uncertain: boolean): DeliveredText {
  return { text: text ?? (moment.endsWith('infinity') ? undefined : moment.replace(/\D/g, '')), uncertain };
}
