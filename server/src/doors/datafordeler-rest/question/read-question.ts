import type { AskedSearch } from '../../../desk/index.ts';
import type { AsOf } from '../../../ground/bitemporal/index.ts';
import { parsePersonnummer } from '../../../ground/personnummer/index.ts';
import type { RefusalCode } from '../../../ground/refusals/index.ts';
import { buildGroups, type PlacedCondition } from './build-groups.ts';
import { COLUMNS } from './columns.ts';
import type { Grammar } from './grammar.ts';
import type { QueryParameter } from './read-query.ts';
import { readTimes } from './read-times.ts';
import { type ListCodes, readValues } from './read-values.ts';

/** Limits of ours: parameters in a query, persons on a page, and how far pages go (docs/reference/datafordeler-rest.md). */
export const LIMITS = { parameters: 100, pageSize: 1_000, pageSizeUsual: 20, hits: 100_000 } as const;

/** A query as read: what is searched for, at which times. */
export interface ReadQuestion {
  readonly search: AskedSearch;
  readonly asOf: Partial<AsOf>;
}

/** What is wrong with a query; `detail` names parameters of the language and places, never a value. */
export interface QuestionProblem {
  readonly refused: RefusalCode;
  readonly detail: string;
}

const problem = (refused: RefusalCode, detail: string): QuestionProblem => ({ refused, detail });

/** Reads the parameters of a query, names in small letters, by the grammar. */
export function readQuestion(
  parameters: readonly QueryParameter[],
  grammar: Grammar,
  listCodes: ListCodes,
): ReadQuestion | QuestionProblem {
  if (parameters.length > LIMITS.parameters) {
    return problem('ulaeselig-forespoergsel', `more than ${LIMITS.parameters} parameters`);
  }
  const own = new Map<string, string>();
  const placed: PlacedCondition[] = [];
  const seen = new Set<string>();
  for (const [place, { name, value }] of parameters.entries()) {
    const known = grammar.get(ALIASES[name] ?? name);
    const isOwn = OWN.has(name);
    // A name nobody knows may hold anything: it is told by its place.
    if (known === undefined && !isOwn) return problem('ukendt-felt', `parameter ${place + 1} is not known`);
    if (seen.has(ALIASES[name] ?? name)) return problem('ulaeselig-forespoergsel', `${name} stands twice`);
    seen.add(ALIASES[name] ?? name);
    if (known === undefined) {
      own.set(name, value.trim());
      continue;
    }
    const column = COLUMNS[known.prefix]?.[known.field];
    if (column === undefined) return problem('ukendt-felt', `parameter ${place + 1} is not known`);
    const read = readValues(column, known.operator, value, listCodes);
    if ('problem' in read) return problem(refusalOf(read.problem), `${name}: not a value (${read.problem})`);
    const { kinds, on, empty } = column;
    placed.push({ prefix: known.prefix, kinds, condition: { on, empty, ...read } });
  }
  const paging = readPaging(own);
  if ('refused' in paging) return paging;
  const asOf = readTimes(own.get('virkningstid'), own.get('registreringstid'));
  if ('malformed' in asOf) return problem('ugyldigt-tidspunkt', asOf.malformed);
  const format = own.get('format')?.toLowerCase() ?? 'json';
  if (format !== 'json') return problem('ugyldigt-felt', 'format: only json is given');
  const search: AskedSearch = {
    search: { by: 'conditions', groups: buildGroups(placed) },
    personnumre: numbersIn(placed),
    after: undefined,
    ...paging,
  };
  return { search, asOf };
}

/** Beside the language: paging, form, counting, and both times (ours). Who asks has been taken out before. */
const OWN: ReadonlySet<string> = new Set(['page', 'pagesize', 'format', 'count', 'virkningstid', 'registreringstid']);

/** Keys of answers under which callers search (datafordeler.md § 4.2), and the parameters they stand for. */
const ALIASES: Readonly<Record<string, string>> = Object.fromEntries(
  ['eq', 'wi', 'cont'].map((operator) => [`cadr.daradresseid.${operator}`, `cadr.daradresse.${operator}`]),
);

function refusalOf(reason: string): RefusalCode {
  if (reason === 'personnummer') return 'ugyldigt-personnummer';
  return reason === 'date' ? 'ugyldigt-tidspunkt' : 'ugyldigt-felt';
}

function readPaging(
  own: ReadonlyMap<string, string>,
): Pick<AskedSearch, 'limit' | 'skip' | 'countOnly'> | QuestionProblem {
  const [page, limit] = [own.get('page') ?? '1', own.get('pagesize') ?? String(LIMITS.pageSizeUsual)];
  if (!/^[1-9]\d{0,8}$/.test(page)) return problem('ugyldigt-felt', 'page: a whole number from 1');
  if (!/^[1-9]\d{0,8}$/.test(limit) || Number(limit) > LIMITS.pageSize) {
    return problem('ugyldigt-felt', `pagesize: a whole number from 1 to ${LIMITS.pageSize}`);
  }
  const skip = (Number(page) - 1) * Number(limit);
  if (skip > LIMITS.hits) {
    return problem('ugyldigt-felt', `page: pages go to person ${LIMITS.hits}; search by more`);
  }
  const count = own.get('count')?.toLowerCase();
  if (count !== undefined && !['', 'true', 'false'].includes(count)) {
    return problem('ugyldigt-felt', 'count: true or false');
  }
  return { limit: Number(limit), skip, countOnly: count !== undefined && count !== 'false' };
}

/** Every number that is searched for, once. */
function numbersIn(placed: readonly PlacedCondition[]): AskedSearch['personnumre'] {
  const values = placed.flatMap(({ condition: { on, values } }) =>
    'field' in on && on.field === 'personnummer' ? values : [],
  );
  return [...new Set(values)].flatMap((value) => {
    const read = parsePersonnummer(value);
    return read.ok ? [read.value] : [];
  });
}
