import { foldWords, phoneticKey } from '../../ground/names/index.ts';
import type { NamePart, Narrowing } from '../../rooms/register/index.ts';
import type { MomentPlaces } from './conditions-sql.ts';
import type { SqlValues } from './sql-values.ts';

/** After every word that begins with a prefix, in the order of bytes. */
export const AFTER_ALL = '\u{10ffff}';

/** Conditions on words of names, the first on row `first`, the others on further words of the same name. */
export function nameSql(narrowing: Narrowing, first: string, at: MomentPlaces, sql: SqlValues): string[] {
  const parts = narrowing.names.flatMap((part) => partsSql(part, sql));
  const others = parts.slice(1).map(
    (condition, place) => `EXISTS (SELECT FROM register.name_word w${place}
      WHERE w${place}.person_id = ${first}.person_id AND w${place}.navn = ${first}.navn AND ${condition(`w${place}`)})`,
  );
  const { koen, foedt, alder } = narrowing;
  const on = (value: unknown, condition: (place: string) => string) =>
    value === undefined ? [] : [condition(sql.put(value))];
  return [
    ...parts.slice(0, 1).map((condition) => condition(first)),
    ...others,
    ...(narrowing.formerNames ? [] : [inForceSql(first, at)]),
    ...on(koen, (place) => `${first}.koen = ${place}`),
    ...on(foedt?.fra, (place) => `${first}.foedt >= ${place}::date`),
    ...on(foedt?.til, (place) => `${first}.foedt <= ${place}::date`),
    ...on(alder?.fra, (place) => `${first}.foedt <= ${at.virkning}::date - make_interval(years => ${place}::int)`),
    ...on(alder?.til, (place) => `${first}.foedt > ${at.virkning}::date - make_interval(years => ${place}::int + 1)`),
  ];
}

/** A row is in force at the moment of virkning asked about. */
export function inForceSql(row: string, at: MomentPlaces): string {
  return `${row}.gyldig_fra <= ${at.virkning} AND ${row}.gyldig_til > ${at.virkning}`;
}

/** Conditions on where and what a person is, on row `p` with a person and a municipality. */
export function personSql(narrowing: Narrowing, at: MomentPlaces, sql: SqlValues): string[] {
  const { kommuner, statusFra, statsborgerskab } = narrowing;
  const spans = kommuner?.map(([fra, til]) => `p.kommune BETWEEN ${sql.put(fra)} AND ${sql.put(til)}`);
  const fact = (slot: string, condition: string) => `EXISTS (SELECT FROM register.fact f
    WHERE f.person_id = p.person_id AND f.slot = '${slot}' AND f.maerke IS NULL AND f.gaelder @> ${at.virkning}
      AND f.registrering_fra <= ${at.registrering} AND f.registrering_til > ${at.registrering} AND ${condition})`;
  return [
    ...(spans === undefined ? [] : [`(${spans.join(' OR ')})`]),
    ...(statusFra === undefined
      ? []
      : [fact('status', `(f.body ->> 'status') COLLATE "C" >= ${sql.put(statusFra)}::text`)]),
    ...(statsborgerskab === undefined
      ? []
      : [fact('statsborgerskab', `f.body ->> 'land' = ${sql.put(statsborgerskab)}::text`)]),
  ];
}

/** A part of a name as conditions on words: one for each of its words, of which a prefix begins the last. */
function partsSql({ text, match }: NamePart, sql: SqlValues): ((row: string) => string)[] {
  const words = foldWords(text);
  // What has no letters is in no name.
  if (words.length === 0) return [() => 'false'];
  return words.map((word, place) => {
    if (match === 'phonetic') {
      const lyd = sql.put(phoneticKey(word));
      return (row) => `${row}.lyd = ${lyd}`;
    }
    const ord = sql.put(word);
    if (match === 'exact' || place < words.length - 1) return (row) => `${row}.ord = ${ord}`;
    const end = sql.put(`${word}${AFTER_ALL}`);
    return (row) => `${row}.ord >= ${ord} AND ${row}.ord < ${end}`;
  });
}
