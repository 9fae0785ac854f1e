import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse } from '../../server/src/main/house.ts';
import { makeScratch } from './scratch.ts';

/** A fact as the rules see it. */
interface Row {
  readonly person: string;
  readonly slot?: string;
  readonly maerke?: string;
  readonly gaelder: string;
  readonly fra?: string;
  readonly til?: string;
}

const scratch = makeScratch();
let house: Awaited<ReturnType<typeof openHouse>>;
let one: pg.Client;
let other: pg.Client;
let somebody: string;

beforeAll(async () => {
  house = await openHouse({ dataDir: scratch.path, databaseUrl: undefined, log: () => undefined });
  one = new pg.Client(house.database.connection('opencpr_register_amender'));
  other = new pg.Client(house.database.connection('opencpr_register_amender'));
  await Promise.all([one.connect(), other.connect()]);
});
afterAll(async () => {
  await Promise.all([one.end(), other.end()]);
  await house.close();
  scratch.remove();
});
beforeEach(async () => {
  const made = await one.query(
    'INSERT INTO register.person (person_id) VALUES (gen_random_uuid()) RETURNING person_id',
  );
  somebody = made.rows[0].person_id;
});

const write = (client: pg.Client, ...rows: readonly Row[]) =>
  client.query(
    `INSERT INTO register.fact (person_id, slot, maerke, virkning_fra, virkning_til, gaelder, registrering_fra,
       registrering_til, indlaest, levering, body)
     SELECT person, coalesce(slot, 'navn'), maerke, '-infinity', 'infinity', gaelder, coalesce(fra, '2020-01-01'),
       coalesce(til, 'infinity'), now(), gen_random_uuid(), '{}'
     FROM jsonb_to_recordset($1) AS f(person uuid, slot text, maerke text, gaelder tsrange, fra timestamptz, til timestamptz)`,
    [JSON.stringify(rows)],
  );
const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ constraint, code }: { constraint?: string; code?: string }) => constraint ?? code,
  );

const EARLY = '[2000-01-01 00:00,2001-01-01 00:00)';
const LATE = '[2001-01-01 00:00,infinity)';
const BOTH = '[2000-06-01 00:00,2001-06-01 00:00)';

describe('two facts of one slot', () => {
  it.each<[what: string, a: Omit<Row, 'person'>, b: Omit<Row, 'person'>, outcome: string]>([
    ['that follow each other', { gaelder: EARLY }, { gaelder: LATE }, 'done'],
    ['that overlap in both times', { gaelder: EARLY }, { gaelder: BOTH }, 'fact_no_overlap'],
    ['that are the same', { gaelder: LATE }, { gaelder: LATE }, 'fact_no_overlap'],
    ['of different slots', { gaelder: EARLY }, { gaelder: EARLY, slot: 'status' }, 'done'],
    ['of which one is annulled', { gaelder: EARLY }, { gaelder: EARLY, maerke: 'A' }, 'done'],
    ['of which one never holds', { gaelder: EARLY }, { gaelder: 'empty' }, 'done'],
    [
      'of which one was superseded',
      { gaelder: EARLY, til: '2021-01-01' },
      { gaelder: BOTH, fra: '2021-01-01' },
      'done',
    ],
    [
      'known together for a day',
      { gaelder: EARLY, til: '2021-01-02' },
      { gaelder: BOTH, fra: '2021-01-01' },
      'fact_no_overlap',
    ],
  ])('%s', async (_what, a, b, outcome) => {
    expect(await outcomeOf(write(one, { person: somebody, ...a }, { person: somebody, ...b }))).toBe(outcome);
    // One statement after the other comes to the same.
    const made = await one.query(
      'INSERT INTO register.person (person_id) VALUES (gen_random_uuid()) RETURNING person_id',
    );
    const person = made.rows[0].person_id;
    await write(one, { person, ...a });
    expect(await outcomeOf(write(one, { person, ...b }))).toBe(outcome);
  });

  it('that come at once from two connections: the second waits and is refused', async () => {
    await one.query('BEGIN');
    await write(one, { person: somebody, gaelder: EARLY });
    const second = outcomeOf(write(other, { person: somebody, gaelder: BOTH }));
    await one.query('COMMIT');
    expect(await second).toBe('fact_no_overlap');
  });

  it('cannot be brought to overlap by opening one again', async () => {
    await write(
      one,
      { person: somebody, gaelder: EARLY, til: '2021-01-01' },
      { person: somebody, gaelder: BOTH, fra: '2021-01-01' },
    );
    const reopen = `UPDATE register.fact SET registrering_til = 'infinity' WHERE person_id = $1`;
    expect(await outcomeOf(one.query(reopen, [somebody]))).toBe('fact_no_overlap');
  });
});

describe('a fact', () => {
  it('of nobody is refused', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect(await outcomeOf(write(one, { person: nobody, gaelder: EARLY }))).toBe('fact_of_somebody');
  });

  it.each(['repeatable read', 'serializable'])('is not written at isolation level %s', async (level) => {
    await one.query(`BEGIN ISOLATION LEVEL ${level}`);
    expect(await outcomeOf(write(one, { person: somebody, gaelder: EARLY }))).toBe('0A000');
    await one.query('ROLLBACK');
  });
});

describe('a derived row', () => {
  const rows = {
    number_index: `INSERT INTO register.number_index (personnummer, person_id, egen) VALUES ('0000000000', $1, true)
      ON CONFLICT (personnummer) DO UPDATE SET person_id = EXCLUDED.person_id`,
    snapshot: `INSERT INTO register.snapshot (person_id, gyldig_fra, gyldig_til, registrering, aktuel)
      VALUES ($1, '-infinity', 'infinity', now(), '{}')`,
    name_word: `INSERT INTO register.name_word (person_id, navn, plads, ord, lyd, gyldig_fra, gyldig_til)
      VALUES ($1, 0, 0, 'ord', 'ord', '-infinity', 'infinity')`,
    dwelling: `INSERT INTO register.dwelling (person_id, plads, vejkode, husnummer, etage, sidedoer, bygningsnummer,
      gyldig_fra, gyldig_til, fra_usikker, til_usikker)
      VALUES ($1, 0, '0001', '1', '', '', '', '-infinity', 'infinity', false, false)`,
  };

  it.each(Object.entries(rows))('%s is of somebody, when written and when changed', async (table, statement) => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await outcomeOf(one.query(statement, [nobody]))).toBe(`${table}_of_somebody`);
    expect(await outcomeOf(one.query(statement, [somebody]))).toBe('done');
    const change = `UPDATE register.${table} SET person_id = $1 WHERE person_id = $2`;
    expect(await outcomeOf(one.query(change, [nobody, somebody]))).toBe(`${table}_of_somebody`);
  });
});
