import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { ConditionSearch } from '../../rooms/register/index.ts';
import { checkLookup } from '../person-lookup.ts';
import type { AskedSearch, Question } from '../tjeneste.ts';

/**
 * The input rules of a CprPerson service. Something must be searched by; the Simple services search by number or id
 * only (datafordeler.md § 3). One number and nothing else is looked up, unless that may not be all a search by it finds: a
 * former number may be that of several records.
 */
export function checkSearch(
  keys: Readonly<Record<string, string>>,
  asked: AskedSearch | undefined,
  isSimple: boolean,
): Question | Refusal {
  // Doors without the query language name one number and nothing else.
  if (asked === undefined) return checkLookup(keys, BY_NUMBER);
  if (asked.search.by !== 'conditions' || asked.search.groups.length === 0) {
    return refuse('felt-mangler', { aside: 'nothing to search by' });
  }
  if (isSimple && !isByIdentity(asked.search)) return refuse('ukendt-felt', { aside: 'simple: number or id only' });
  const history = keys['aktuelKun'] === 'nej';
  const otherwise = { ...asked, history };
  const [personnummer, ...others] = asked.personnumre;
  if (
    personnummer === undefined ||
    others.length > 0 ||
    asked.skip > 0 ||
    asked.countOnly ||
    asked.after !== undefined
  ) {
    return otherwise;
  }
  return isByNumberOnly(asked.search) ? { personnummer, history, otherwise } : otherwise;
}

const BY_NUMBER = ['personnummer', 'aktuelKun'];

type On = ConditionSearch['groups'][number]['conditions'][number]['on'];

const isNumber = (on: On) =>
  ('field' in on && on.field === 'personnummer') || ('column' in on && on.column === 'state');

function isByNumberOnly({ groups }: ConditionSearch): boolean {
  // A group without kinds is a condition that nobody meets.
  return groups.every(({ kinds, conditions }) => kinds.length > 0 && conditions.every(({ on }) => isNumber(on)));
}

function isByIdentity({ groups }: ConditionSearch): boolean {
  const isId = (on: On) => 'column' in on && (on.column === 'personId' || on.column === 'current');
  return groups.every(
    ({ kinds, conditions }) => kinds.length > 0 && conditions.every(({ on }) => isNumber(on) || isId(on)),
  );
}
