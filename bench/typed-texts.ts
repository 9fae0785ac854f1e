import { openPool } from '../server/src/storage/pool.ts';
import type { Database } from '../server/src/storage/postgres/index.ts';

/** What is typed, and of which sort it is. */
export interface TypedText {
  readonly sort: string;
  readonly text: string;
}

/**
 * Texts as people type them, made of persons of the register: half of them a name with a birth year or an age, a tenth
 * among the twenty commonest names, an eighth addresses, and names alone.
 */
export async function listTypedTexts(database: Database, count: number): Promise<readonly TypedText[]> {
  const pool = openPool(database, undefined, 1);
  try {
    const { rows: people } = await pool.query<Person>(PEOPLE, [count]);
    const { rows: common } = await pool.query<{ ord: string }>(COMMONEST);
    return people.map((person, place) => textOf(person, common[place % common.length]?.ord ?? person.surname, place));
  } finally {
    await pool.end();
  }
}

interface Person {
  readonly given: string;
  readonly surname: string;
  readonly year: number;
  readonly age: number;
  readonly road: string;
  readonly house: string;
  readonly postcode: string;
}

/** People who live somewhere, drawn evenly by their ids, which are drawn at random. */
const PEOPLE = `
WITH drawn AS (
  SELECT person_id FROM register.dwelling WHERE vejnavn IS NOT NULL AND husnummer <> '' AND gyldig_til = 'infinity'
  ORDER BY md5(person_id::text || 'drawn') LIMIT $1)
SELECT s.ord AS surname, g.ord AS given, extract(year FROM s.foedt)::int AS year,
  extract(year FROM age(now(), s.foedt))::int AS age, d.vejnavn AS road, d.husnummer AS house, d.postnummer AS postcode
FROM drawn JOIN LATERAL (SELECT * FROM register.name_word WHERE person_id = drawn.person_id AND navn = 0
    AND gyldig_til = 'infinity' ORDER BY plads LIMIT 1) s ON true
  JOIN LATERAL (SELECT * FROM register.name_word WHERE person_id = drawn.person_id AND navn = 0
    AND gyldig_til = 'infinity' ORDER BY plads DESC LIMIT 1) g ON true
  JOIN LATERAL (SELECT * FROM register.dwelling WHERE person_id = drawn.person_id AND vejnavn IS NOT NULL LIMIT 1) d ON true
WHERE s.foedt IS NOT NULL`;

const COMMONEST = 'SELECT ord FROM register.name_word GROUP BY ord ORDER BY count(*) DESC LIMIT 20';

function textOf(
  { given, surname, year, age, road, house, postcode }: Person,
  common: string,
  place: number,
): TypedText {
  switch (place % 8) {
    case 0:
    case 1:
      return { sort: 'name and year of birth', text: `${given} ${surname} ${year}` };
    case 2:
    case 3:
      return { sort: 'name and age', text: `${given} ${surname}, ${age} år` };
    case 4:
    case 5:
      return { sort: 'name', text: `${given} ${surname}` };
    case 6:
      return { sort: 'common name', text: place % 16 === 6 ? common : `${common} ${age} år` };
    default:
      return { sort: 'address', text: `${road} ${house}, ${postcode} by` };
  }
}
