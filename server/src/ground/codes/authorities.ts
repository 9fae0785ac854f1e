import type { Code, CodeList } from './code-list.ts';

/** The lists of `contracts/codelists`, corrected, and the authorities of a P02680 file where one has been loaded. */
export interface AuthorityLists {
  readonly municipalities: CodeList;
  readonly authorities: CodeList;
  readonly countries: CodeList;
  readonly loaded?: readonly Code[];
}

// 05 municipality, 07 fictive authority that stands where a municipality does (0010, 0011, 0012, 0019 …), 98 København 102.
const IN_PLACE_OF_A_MUNICIPALITY: readonly string[] = ['05', '07', '98'];

/**
 * Puts the lists together under the names that fields refer to: `kommune` (in force, closed and pseudo codes), `land`, and
 * `myndighed` for every field that holds an authority code of any type. Of two rows of a code the first counts: the
 * municipalities in force, then what has been loaded, then the older lists.
 */
export function arrangeAuthorities(lists: AuthorityLists): Record<'kommune' | 'land' | 'myndighed', readonly Code[]> {
  const { municipalities, authorities, countries, loaded = [] } = lists;
  const all = [...municipalities.codes, ...loaded, ...authorities.codes, ...countries.codes];
  return {
    // The list of municipalities in force has no types.
    kommune: all.filter(({ type }) => type === undefined || IN_PLACE_OF_A_MUNICIPALITY.includes(type)),
    land: all.filter(({ type }) => type === '30'),
    myndighed: all,
  };
}

/** The code of a decoded record 001 of P02680: the full name where the record has one, else the one of 20 characters. */
export function codeOfAuthority(fields: Readonly<Record<string, string>>): Code {
  const field = (name: string): string => (fields[name] ?? '').replace(/ +$/, '');
  const time = (name: string): string | undefined => (/[1-9]/.test(field(name)) ? field(name) : undefined);
  const from = time('HAENSTART');
  const to = time('HAENSLUT-CTMYN');
  return {
    code: field('MYNKOD'),
    name: field('MYNNVN_XL') || field('MYNNVN'),
    type: field('MYNTYP'),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
