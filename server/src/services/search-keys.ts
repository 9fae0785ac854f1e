import { type Refusal, refuse } from '../ground/refusals/index.ts';

/** Reads the keys of a search one by one; of all that is wrong with them the first is kept. */
export interface SearchKeys {
  /** What is wrong, once anything has been found wrong. */
  readonly wrong: Refusal | undefined;
  /** The value of a key; undefined when it is missing or blank. */
  find(key: string): string | undefined;
  /** The same for a key that must be there: one of several will do, and the first is named when none is. */
  require(...keys: readonly string[]): void;
  /** A value that has a form; otherwise the key is malformed. */
  findAs(key: string, form: RegExp): string | undefined;
  /** A yes or no: blank is no, and so is what begins with N. */
  isSet(key: string): boolean;
  /** Says that a key is malformed. */
  refuse(key: string): void;
}

/** Opens the keys of a question, of which only some names are known. */
export function openSearchKeys(given: Readonly<Record<string, string>>, known: readonly string[]): SearchKeys {
  const foreign = Object.keys(given).find((key) => !known.includes(key));
  let wrong = foreign === undefined ? undefined : refuse('ukendt-felt', { aside: `key ${foreign}` });
  const find = (key: string) => given[key]?.trim() || undefined;
  const malformed = (key: string): undefined => {
    wrong ??= refuse('ugyldigt-felt', { field: key, aside: `key ${key}` });
  };
  return {
    get wrong() {
      return wrong;
    },
    find,
    require(...keys) {
      const [first = ''] = keys;
      if (keys.some((key) => find(key) !== undefined)) return;
      wrong ??= refuse('felt-mangler', { field: first, aside: `key ${first}` });
    },
    findAs(key, form) {
      const value = find(key);
      return value === undefined || form.test(value) ? value : malformed(key);
    },
    isSet: (key) => !/^(?:n.*)?$/i.test(find(key) ?? ''),
    refuse: malformed,
  };
}
