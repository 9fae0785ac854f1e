import type { FactKind } from '../../ground/facts/index.ts';
import type { Condition, ConditionGroup } from '../../rooms/register/index.ts';
import { AFTER_ALL } from './narrowing-sql.ts';

/** Spans of values of `register.sought`, both ends included: whoever meets a group has a fact in one of them. */
export type Spans = readonly (readonly [from: string, to: string])[];

/** What of a kind is sought: the letter of its values, the field, and its form. As `register.sought` has it. */
const SOUGHT: Readonly<Partial<Record<FactKind, { letter: string; field: string; form: 'dag' | 'kode' | 'tekst' }>>> = {
  person: { letter: 'f', field: 'foedselsdato', form: 'dag' },
  bopael: { letter: 'k', field: 'kommunekode', form: 'kode' },
  adressetekst: { letter: 'p', field: 'postnummer', form: 'kode' },
  status: { letter: 's', field: 'status', form: 'tekst' },
  statsborgerskab: { letter: 'l', field: 'land', form: 'kode' },
};

/** The spans that a group implies; undefined where it implies none. It only leaves out whom the group leaves out as well. */
export function soughtValues({ kinds, conditions }: ConditionGroup): Spans | undefined {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return undefined;
  if (kind === 'navn') return namesIn(conditions);
  const sought = SOUGHT[kind];
  if (sought === undefined) return undefined;
  const { letter, field, form } = sought;
  const own = conditions.filter((condition) => isOn(condition, field));
  if (form === 'dag') return daysIn(own, letter);
  const read = (value: string) => letter + (form === 'kode' ? value.trim().replace(/^0+/, '') : value.trim());
  return equalsIn(own)?.map((value) => [read(value), read(value)]);
}

const isOn = ({ on, empty }: Condition, field: string) => 'field' in on && on.field === field && empty === undefined;

/** The values one of which a field must equal. */
function equalsIn(conditions: readonly Condition[]): readonly string[] | undefined {
  const equal = conditions.find(({ operator }) => operator === 'eq' || operator === 'wi');
  return equal?.operator === 'eq' ? equal.values.slice(0, 1) : equal?.values;
}

/** From the latest day after which to the earliest before which somebody must be born. */
function daysIn(conditions: readonly Condition[], letter: string): Spans | undefined {
  const dates = conditions.filter(({ compare }) => compare === 'date');
  const digits = (value: string) => letter + value.replace(/\D/g, '').slice(0, 8);
  const equal = equalsIn(dates)?.map(digits);
  if (equal !== undefined) return equal.map((day) => [day, day]);
  const ends = (...operators: readonly Condition['operator'][]) =>
    dates.flatMap(({ operator, values }) => (operators.includes(operator) ? [digits(values[0] ?? '')] : [])).sort();
  const [from, to] = [ends('ge', 'gt').at(-1), ends('le', 'lt').at(0)];
  if (from === undefined && to === undefined) return undefined;
  return [[from ?? letter, to ?? letter + AFTER_ALL]];
}

/** By surname, and by the given names too where they are asked for as a whole. */
function namesIn(conditions: readonly Condition[]): Spans | undefined {
  // What is not there counts as empty, here and in the index.
  const of = (field: string) => equalsIn(conditions.filter(({ on }) => 'field' in on && on.field === field));
  const [surnames, given] = [of('efternavn'), of('fornavne')];
  if (surnames === undefined) return undefined;
  if (given === undefined) return surnames.map((name) => [`n${name.trim()},`, `n${name.trim()},${AFTER_ALL}`]);
  return surnames.flatMap((name) =>
    given.map((first) => [`n${name.trim()},${first.trim()}`, `n${name.trim()},${first.trim()}`] as const),
  );
}
