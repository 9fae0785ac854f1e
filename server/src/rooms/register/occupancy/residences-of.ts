import { type Day, isKnown, type Occupant, type Span, type Stay } from './stay.ts';

/** That somebody lived in a dwelling: surely during `certain`, perhaps during the rest of `possible`; either may be empty. */
export interface Residence {
  readonly occupant: Occupant;
  readonly stay: Stay;
  readonly dwelling: string;
  readonly certain: Span;
  readonly possible: Span;
}

/**
 * When somebody lived where, by the starts of the stays alone: a stay lasts until the next one begins. Within the window of an
 * uncertain start the person may already be at the new dwelling and may still be at the old one. Source: S003 (virkning
 * only); the rules on uncertain days are those of the case collection it is tested with (docs/reference/boligopslag.md).
 */
export function residencesOf(occupant: Occupant): Residence[] {
  const stays = startsInOrder(occupant.stays);
  const closed = occupant.closed ?? Infinity;
  return stays.flatMap(({ stay, start }, place) => {
    if (stay.dwelling === undefined) return [];
    const next = stays[place + 1];
    const afterNext = stays[place + 2]?.sureFrom ?? Infinity;
    const { from, sure } = startOf(stay, start);
    const ends = [closed, next === undefined ? Infinity : next.sureFrom, afterNext];
    const leaves = next?.start.from ?? Infinity;
    const doubt = doubtOf(stay, next?.start.from);
    const possible = { from, to: Math.min(...ends, doubt.to) };
    const certain = { from: sure, to: Math.min(possible.to, leaves, doubt.certainTo) };
    return [{ occupant, stay, dwelling: stay.dwelling, certain, possible }];
  });
}

interface Placed {
  readonly stay: Stay;
  /** The start, narrowed to the days the stay before leaves open. */
  readonly start: Span;
  /** The first day on which the stay has surely begun. */
  readonly sureFrom: Day;
}

/** Nobody is at the next place on or before the known start of the last, nor before the window of an uncertain one. */
function startsInOrder(stays: readonly Stay[]): Placed[] {
  let floor: Day = -Infinity;
  return stays.map((stay) => {
    const known = isKnown(stay);
    const { from, to } = stay.start;
    const start = { from: known ? from : Math.max(from, floor), to };
    floor = known ? from + 1 : from;
    return { stay, start, sureFrom: known ? from : to };
  });
}

function startOf(stay: Stay, start: Span): { from: Day; sure: Day } {
  return { from: start.from, sure: isKnown(stay) ? start.from : start.to };
}

/** What it cuts that the person has been found not to live there; an enquiry that ended before the move cuts nothing. */
function doubtOf({ notThere }: Stay, leaves: Day | undefined): { to: Day; certainTo: Day } {
  if (notThere === undefined) return { to: Infinity, certainTo: Infinity };
  const { from, to } = notThere;
  if (to === undefined) return { to: from, certainTo: from };
  const overlapsNext = leaves !== undefined && to >= leaves;
  return { to: Infinity, certainTo: overlapsNext ? from : Infinity };
}
