import type { Database } from '../server/src/storage/postgres/index.ts';
import { askDatabase } from './ask-database.ts';

/** One search of the bench: what it is counted under, and how it is asked. */
export interface AskedSearch {
  readonly row: string;
  readonly door: 'gctp' | 'rest';
  /** Keys of NVNSOG2, or parameters of a Complete list. */
  readonly keys: Readonly<Record<string, string>>;
  /** Whether somebody must be found: the values are those of a person. */
  readonly finds: boolean;
}

/** Somebody of the register, by what is searched for. */
interface Somebody {
  readonly ord: string;
  readonly koen: string;
  readonly foedt: string;
  readonly kommune: number;
  readonly efternavn: string;
  readonly postnummer: string;
  readonly land: string;
}

/** What the searches of a run are made of. */
export interface Sample {
  readonly persons: number;
  readonly somebodies: readonly Somebody[];
  /** The commonest words of names. */
  readonly common: readonly string[];
}

const COMMON = 20;

/** Draws persons who live in Denmark and have a name, `count` of them, and the commonest words of names. */
export async function drawSample(database: Database, count: number): Promise<Sample> {
  const found = await askDatabase(
    database,
    `SELECT (SELECT count(*) FROM register.person)::int AS persons,
       (SELECT json_agg(c.ord) FROM (SELECT ord FROM register.name_word GROUP BY ord ORDER BY count(*) DESC, ord LIMIT ${COMMON}) c) AS common,
       (SELECT json_agg(s) FROM (SELECT w.ord, w.koen, w.foedt, w.kommune, n.body ->> 'efternavn' AS efternavn,
            d.postnummer, coalesce(l.body ->> 'land', '5100') AS land
          FROM (SELECT * FROM register.name_word WHERE koen IS NOT NULL AND foedt IS NOT NULL AND kommune > 0
            AND length(ord) > 3 AND gyldig_til = 'infinity' ORDER BY md5(person_id::text || plads) LIMIT ${count}) w
          JOIN register.dwelling d ON d.person_id = w.person_id AND d.postnummer IS NOT NULL
          JOIN register.fact n ON n.person_id = w.person_id AND n.slot = 'navn' AND n.maerke IS NULL AND n.gaelder @> localtimestamp
            AND n.registrering_til = 'infinity'
          LEFT JOIN register.fact l ON l.person_id = w.person_id AND l.slot = 'statsborgerskab' AND l.maerke IS NULL
            AND l.gaelder @> localtimestamp AND l.registrering_til = 'infinity') s) AS somebodies`,
  );
  // The shape is that of the statement above.
  const { persons, common, somebodies } = found as { persons: number; common: string[]; somebodies: Somebody[] };
  if (somebodies === null || somebodies.length === 0) throw new Error('the folder holds nobody to search for');
  return { persons, common, somebodies };
}

/**
 * Searches by name: 60 % whole words, 20 % beginnings, 20 % sounds; half with municipality or age; a tenth of each among the
 * twenty commonest words.
 */
export function nameSearches({ somebodies, common }: Sample): AskedSearch[] {
  return somebodies.map((somebody, place): AskedSearch => {
    const isCommon = place % 100 >= 90;
    const word = (isCommon ? common[place % common.length] : undefined) ?? somebody.ord;
    const kind = KINDS[place % 10] ?? 'exact';
    const text = { exact: word, prefix: `${word.slice(0, 4)}*`, phonetic: `~${word}` }[kind];
    const narrowing = [{}, { KOMK: String(somebody.kommune) }, {}, ageOf(somebody)][Math.floor(place / 10) % 4] ?? {};
    const keys = { NVN: text, KON: somebody.koen, MAXA: '20', ...narrowing };
    return { row: isCommon ? `${kind}, common` : kind, door: 'gctp', keys, finds: !isCommon };
  });
}

const KINDS = [...Array<'exact'>(6).fill('exact'), 'prefix', 'prefix', 'phonetic', 'phonetic'] as const;

/** A span of ten years that the person's age lies in. */
function ageOf({ foedt }: Somebody): Record<string, string> {
  const age = new Date().getFullYear() - Number(foedt.slice(0, 4));
  return { ALDF: String(Math.max(0, age - 5)), ALDT: String(age + 5) };
}

/** Lists with filters, each of `times` persons: birth date, name, postcode, municipality, status, citizenship, and two at once. */
export function filterSearches({ somebodies }: Sample, times: number): AskedSearch[] {
  return somebodies.slice(0, times).flatMap((one): AskedSearch[] => {
    const year = one.foedt.slice(0, 4);
    const born = { 'person.foedselsdato.ge': `${year}-01-01`, 'person.foedselsdato.le': `${year}-12-31` };
    const surname = { 'navn.efternavn.eq': one.efternavn };
    const home = { 'cadr.cprkommunekode.eq': String(one.kommune), 'adropl.status.eq': 'aktuel' };
    const rows: Readonly<Record<string, Record<string, string>>> = {
      'birth date': { 'person.foedselsdato.eq': one.foedt },
      surname,
      postcode: { 'cadr.postnummer.eq': one.postnummer },
      municipality: home,
      'status and citizenship': { 'person.status.eq': 'bopael_i_danmark', 'stat.cprlandekode.eq': one.land },
      'year of birth and municipality': { ...born, ...home },
      'surname and postcode': { ...surname, 'cadr.postnummer.eq': one.postnummer },
    };
    return Object.entries(rows).map(([row, keys]) => ({ row, door: 'rest', keys, finds: !row.startsWith('status') }));
  });
}
