import type { Condition } from '../../../desk/index.ts';
import { isCivilDate } from '../../../ground/bitemporal/index.ts';
import { parsePersonnummer } from '../../../ground/personnummer/index.ts';
import { isWord, listCodes, STATES } from '../wire/words.ts';
import type { Column } from './column.ts';
import type { Operator } from './grammar.ts';

/** Lists the codes of a list whose text fulfils a condition. */
export type ListCodes = (list: string, fulfils: (name: string) => boolean) => readonly string[];

/** What a value was meant to be, when it is not that. */
export type ValueProblem = 'empty' | 'character' | 'date' | 'number' | 'mark' | 'word' | 'id' | 'personnummer';

type Read = Pick<Condition, 'operator' | 'values' | 'compare'>;

/** Reads the value of a parameter for its column; `wi` takes several, joined with `|`. */
export function readValues(
  column: Column,
  operator: Operator,
  value: string,
  listCodesOf: ListCodes,
): Read | { readonly problem: ValueProblem } {
  const values = (operator === 'wi' ? value.split('|') : [value]).map((one) => one.trim());
  // An empty text is what an unnamed newborn has; every other value says something.
  if (values.includes('') && !(column.form === 'tekst' && operator === 'eq')) return { problem: 'empty' };
  // No text of the register has one, and its database takes none.
  if (values.some((one) => one.includes('\0'))) return { problem: 'character' };
  const need = (isGood: (one: string) => boolean, problem: ValueProblem, read: () => Read) =>
    values.every(isGood) ? read() : { problem };
  switch (column.form) {
    case 'tekst':
      return { operator, values, compare: 'text' };
    case 'kode':
      return need(
        (one) => /^\d{1,18}$/.test(one),
        'number',
        () => ({ operator, values, compare: 'number' }),
      );
    case 'dag':
      return need(isDay, 'date', () => ({ operator, values: values.map((one) => one.slice(0, 10)), compare: 'date' }));
    case 'markering':
      return need(
        (one) => /^(?:true|false)$/i.test(one),
        'mark',
        () => ({ operator, values: values.map((one) => (/^t/i.test(one) ? '*' : '')), compare: 'text' }),
      );
    case 'status':
      return need(
        (one) => Object.hasOwn(STATES, one),
        'word',
        () => ({ operator, values: values.map((one) => STATES[one] ?? ''), compare: 'text' }),
      );
    case 'id':
      return need(
        (one) => UUID.test(one),
        'id',
        () => ({
          operator,
          values: values.map((one) => one.toLowerCase()),
          compare: 'text',
        }),
      );
    case 'personnummer':
      return need(
        (one) => parsePersonnummer(one).ok,
        'personnummer',
        () => ({
          operator,
          values: values.map((one) => one.replace('-', '')),
          compare: 'text',
        }),
      );
    case 'ord':
      return readWords(column, operator, values);
    case 'kodetekst':
      return readNames(column, operator, values, listCodesOf);
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `YYYY-MM-DD`, or a whole time as answers have it, of which the day counts. */
function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(text);
  const [year = 0, month = 0, day = 0] = (parts ?? []).slice(1).map(Number);
  return isCivilDate(year, month, day);
}

/** Words become their codes; `ne` is every other word's. */
function readWords({ words }: Column, operator: Operator, values: readonly string[]): Read | { problem: ValueProblem } {
  if (words === undefined) return { problem: 'word' };
  if (operator !== 'cont' && !values.every((one) => isWord(words, one))) return { problem: 'word' };
  const codes = listCodes(words, fulfils(operator, values));
  return { operator: 'wi', values: codes, compare: 'text' };
}

/** The texts of codes become the codes they are the texts of. */
function readNames(
  { list, empty }: Column,
  operator: Operator,
  values: readonly string[],
  listCodesOf: ListCodes,
): Read {
  const isMeant = fulfils(operator, values);
  const codes = list === undefined ? [] : listCodesOf(list, isMeant);
  const nameless = empty !== undefined && isMeant(UNKNOWN_AUTHORITY) ? [empty] : [];
  return { operator: 'wi', values: [...codes, ...nameless], compare: 'text' };
}

/** The name that stands where no municipality was left (datafordeler.md § 5.4). */
const UNKNOWN_AUTHORITY = 'Ukendt Myndighed';

function fulfils(operator: Operator, values: readonly string[]): (text: string) => boolean {
  if (operator === 'cont') return (text) => values.some((value) => text.includes(value));
  return operator === 'ne' ? (text) => !values.includes(text) : (text) => values.includes(text);
}
