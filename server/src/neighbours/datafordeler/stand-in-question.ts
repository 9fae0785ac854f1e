/** A question to a stand-in: its parameters by name in small letters, each with its text. */
export type Asked = ReadonlyMap<string, string>;

/** What answers the questions of one path; undefined where there is no such thing. Throws `BadQuestion`. */
export type AnswerInto = (asked: Asked) => unknown;

/** A question that cannot be read; the message says what is wrong, without the values asked. */
export class BadQuestion extends Error {
  override name = 'BadQuestion';
}

/** Reads the parameters of an address; Datafordeleren does not tell capital letters from small ones in their names. */
export function readAsked(query: URLSearchParams, id: string | undefined): Asked {
  const asked = new Map<string, string>(id === undefined ? [] : [['id', id]]);
  for (const [name, value] of query) {
    const plain = name.toLowerCase();
    // Source: datafordeler.md § 2.
    if (asked.has(plain)) throw new BadQuestion('a parameter occurs twice');
    asked.set(plain, value);
  }
  return asked;
}

/** One page of what there is (datafordeler.md § 2.1); 20 rows when no size is named. */
export function pageOf<T>(all: readonly T[], asked: Asked, names = { page: 'page', size: 'pagesize' }): readonly T[] {
  const size = readCount(asked.get(names.size) ?? '20');
  const page = readCount(asked.get(names.page) ?? '1');
  return all.slice((page - 1) * size, page * size);
}

/** Reads a count: a whole number from 1. */
export function readCount(text: string): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (count < 1) throw new BadQuestion('a page and its size are whole numbers from 1');
  return count;
}
