import { isCivilDay, toDayNumber } from '../../server/src/ground/bitemporal/index.ts';
import type { Occupant, Span } from '../../server/src/rooms/register/index.ts';

/** A worked case: persons, a question about a dwelling, and the answer expected. */
export interface OccupancyCase {
  readonly id: string;
  readonly disputed: boolean;
  readonly occupants: readonly Occupant[];
  readonly dwelling: string;
  readonly period: Span;
  readonly expected: readonly ExpectedOccupancy[];
}

/** An occupancy as a case expects it; days as numbers, persons as a set. */
export interface ExpectedOccupancy extends Span {
  readonly residents: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly tooMany: boolean;
}

/** A file of cases, as its format says (external test data, cases/README.md § 1). Throws what is wrong with it. */
export function readCases(text: string): readonly OccupancyCase[] {
  const { cases } = objectOf(JSON.parse(text), 'the file');
  return listOf(cases, 'cases').map((one, place) => {
    const fields = objectOf(one, `case ${place + 1}`);
    const id = textOf(fields['id'], `case ${place + 1}: id`);
    try {
      return readCase(id, fields);
    } catch (error) {
      throw new Error(`${id}: ${error instanceof Error ? error.message : error}`);
    }
  });
}

type Fields = Readonly<Record<string, unknown>>;

function readCase(id: string, { persons, query, expect, disputed }: Fields): OccupancyCase {
  const { dwelling, on, from, to } = objectOf(query, 'query');
  const { occupancies } = objectOf(expect, 'expect');
  return {
    id,
    disputed: disputed === true,
    occupants: listOf(persons, 'persons').flatMap(readPerson),
    dwelling: textOf(dwelling, 'query.dwelling'),
    period: on === undefined ? { from: dayOf(from), to: dayOf(to) } : { from: dayOf(on), to: dayOf(on) + 1 },
    expected: listOf(occupancies, 'expect.occupancies').map((one) => {
      const { residents, possible, tooMany, ...span } = objectOf(one, 'occupancy');
      return {
        from: dayOf(span['from']),
        to: dayOf(span['to']),
        residents: new Set(listOf(residents, 'residents').map((resident) => textOf(resident, 'resident'))),
        possible: new Set(listOf(possible, 'possible').map((resident) => textOf(resident, 'possible'))),
        tooMany: tooMany === true,
      };
    }),
  };
}

/** Records that were wrong or erased never counted. */
const NEVER_COUNTED = new Set(['F', 'W']);

function readPerson(person: unknown): Occupant[] {
  const { id, stays, suspended } = objectOf(person, 'person');
  const { on, reason } = suspended === undefined ? {} : objectOf(suspended, 'suspended');
  if (typeof reason === 'string' && NEVER_COUNTED.has(reason)) return [];
  return [
    {
      id: textOf(id, 'person.id'),
      closed: on === undefined ? undefined : dayOf(on),
      stays: listOf(stays, 'stays')
        .map((stay) => objectOf(stay, 'stay'))
        .filter(({ annulled }) => annulled !== true)
        .map(({ at, kind, start, investigation }) => ({
          dwelling: kind === 'residence' && at !== 'abroad' ? textOf(at, 'stay.at') : undefined,
          start: windowOf(start),
          notThere: investigation === undefined ? undefined : readInvestigation(investigation),
        })),
    },
  ];
}

function readInvestigation(investigation: unknown): { from: number; to: number | undefined } | undefined {
  const { code, start, end } = objectOf(investigation, 'investigation');
  if (!textOf(code, 'investigation.code').endsWith('9999')) return undefined;
  return { from: dayOf(start), to: end === undefined ? undefined : dayOf(end) };
}

/** The days a start may be: all of them, those of a year or a month, or one. */
function windowOf(start: unknown): Span {
  if (start === null) return { from: -Infinity, to: Infinity };
  const [year = '', month, day] = textOf(start, 'stay.start').split('-');
  if (day !== undefined) return { from: dayOf(start), to: dayOf(start) + 1 };
  const [from, to] =
    month === undefined
      ? [`${year}-01-01`, `${nextOf(year, 4)}-01-01`]
      : [`${year}-${month}-01`, month === '12' ? `${nextOf(year, 4)}-01-01` : `${year}-${nextOf(month, 2)}-01`];
  return { from: dayOf(from), to: dayOf(to) };
}

const nextOf = (digits: string, width: number) => String(Number(digits) + 1).padStart(width, '0');

function dayOf(day: unknown): number {
  const text = textOf(day, 'day');
  if (!isCivilDay(text)) throw new Error(`no such day: ${text}`);
  return toDayNumber(text);
}

function objectOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what} is no object`);
  return Object.fromEntries(Object.entries(value));
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${what} is no list`);
  return value;
}

function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Error(`${what} is no text`);
  return value;
}
