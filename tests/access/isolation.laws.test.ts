import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from '../../server/src/doors/cli/index.ts';
import type { TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { anyAct, type DrawnUser, digestsOf, markOf, openDrawnHouse, PASSWORD, tablesOf } from './isolation-house.ts';

/** Whoever acts for one customer, with whatever input, at whichever door: no row of another is told or touched. */

const RUNS = 150;
/** Every run digests every table; on a busy machine that takes its time. Milliseconds. */
const TIMEOUT = 240_000;

let test: TestHouse;
let users: readonly DrawnUser[];
let kunder: readonly string[];
const clients = new Map<string, Awaited<ReturnType<typeof webClient>>>();

beforeAll(async () => {
  ({ test, users, kunder } = await openDrawnHouse(fc.readConfigureGlobal().seed ?? 1));
  for (const { personkode } of users) clients.set(personkode, await webClient(test.url, personkode, PASSWORD));
});
afterAll(() => test.close());

/** Does an act as a user at a door; what it says, as text, and whether it was done. */
async function perform(user: DrawnUser, door: 'web' | 'cli', id: string, input: Readonly<Record<string, string>>) {
  if (door === 'web') {
    const answer = await clients.get(user.personkode)?.act(id, input);
    return { text: JSON.stringify(answer), done: answer?.refused === undefined };
  }
  const { personkode } = user;
  const told = await act(test.house.desk, { act: id, input, personkode, osUser: 'prøve' });
  const fil = 'refused' in told ? undefined : told.fil;
  const bytes = fil === undefined ? '' : Buffer.from(fil.bytes).toString('utf8');
  return { text: `${JSON.stringify(told)}${bytes}`, done: !('refused' in told) };
}

describe('through the doors', () => {
  it(
    'no act tells or touches anything of another customer',
    async () => {
      const codes = users.map(({ personkode }) => personkode);
      // Those who act are not closed by themselves, or soon nobody would act any more.
      const actors = users.filter(({ office }) => office !== undefined);
      let done = 0;
      let before = await digestsOf(test);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...users, ...actors, ...actors),
          fc.constantFrom('web', 'cli'),
          anyAct(kunder, codes),
          async (user, door, { id, input }) => {
            const own = actors.filter(({ kundenr }) => kundenr === user.kundenr).map(({ personkode }) => personkode);
            fc.pre(id.startsWith('sikkerhed.') || !Object.values(input).some((value) => own.includes(value)));
            const said = await perform(user, door, id, input);
            if (said.done) done += 1;
            const others = kunder.filter((kundenr) => kundenr !== user.kundenr);
            for (const other of others) expect(said.text, `${user.personkode} ${id}`).not.toContain(markOf(other));
            const after = await digestsOf(test);
            for (const other of [...before.keys()].filter((kundenr) => kundenr !== user.kundenr)) {
              expect(after.get(other), `${user.personkode} ${id} of ${other}`).toBe(before.get(other));
            }
            before = after;
          },
        ),
        { numRuns: RUNS },
      );
      console.log(`${done} of ${RUNS} acts were done, the others refused`);
      expect(done).toBeGreaterThan(RUNS / 10);
    },
    TIMEOUT,
  );

  it('somebody else’s is refused as nobody’s is, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...users), fc.constantFrom(...users), async (one, other) => {
        fc.pre(one.kundenr !== other.kundenr && one.office === 'dap');
        const told = async (personkode: string) => {
          const { text } = await perform(one, 'web', 'bruger.luk', { personkode });
          return text.replace(/"journal":"[^"]+"/, '');
        };
        expect(await told(other.personkode)).toBe(await told('INGENSOM'));
      }),
      { numRuns: 40 },
    );
  });

  it('everybody reads their own institution, so that the law above has something to find', async () => {
    for (const { kundenr, personkode, office } of users) {
      if (office === undefined) continue;
      const listed = JSON.stringify(await clients.get(personkode)?.act('bruger.list'));
      expect(listed).toContain(markOf(kundenr));
    }
  });
});

describe('as the role of the database', () => {
  it('no statement reaches a row of a customer that the transaction does not name', async () => {
    const tables = await tablesOf(test);
    const named = fc.oneof(
      fc.constantFrom(...kunder),
      fc.constantFrom('', 'Alle', 'alle ', `${kunder[0]},${kunder[1]}`, `' OR true --`, '%', '8100 '),
    );
    await fc.assert(
      fc.asyncProperty(
        named,
        fc.constantFrom(...tables),
        fc.constantFrom(...kunder),
        fc.constantFrom('all', 'of', 'join', 'union', 'update', 'insert', 'delete'),
        async (reach, table, other, form) => {
          const client = await test.house.pool('opencpr_access_administrator').connect();
          try {
            await client.query('BEGIN');
            await client.query(`SELECT set_config('opencpr.kundenr', $1, true)`, [reach]);
            const statement = {
              all: `SELECT kundenr FROM access.${table}`,
              of: `SELECT kundenr FROM access.${table} WHERE kundenr = '${other}' OR true`,
              join: `SELECT t.kundenr FROM access.kunde k FULL JOIN access.${table} t USING (kundenr) WHERE t.kundenr IS NOT NULL`,
              union: `SELECT kundenr FROM (SELECT DISTINCT kundenr FROM access.${table} UNION SELECT kundenr FROM access.kunde) x`,
              update: `UPDATE access.kunde SET navn = navn || '!' WHERE kundenr = '${other}' RETURNING kundenr`,
              insert: `INSERT INTO access.bruger_profil (kundenr, personkode, profil, gyldig_fra)
                SELECT kundenr, personkode, '127', now() FROM access.bruger WHERE kundenr = '${other}' RETURNING kundenr`,
              delete: `DELETE FROM access.session WHERE kundenr = '${other}' OR true RETURNING kundenr`,
            }[form];
            const { rows } = await client.query<{ kundenr: string }>(statement);
            expect(rows.filter(({ kundenr }) => kundenr !== reach)).toEqual([]);
          } finally {
            await client.query('ROLLBACK');
            client.release();
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('writes no row into another customer’s, nor moves its own there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...users), fc.constantFrom(...kunder), async (user, other) => {
        fc.pre(user.kundenr !== other);
        for (const statement of [
          `UPDATE access.kunde SET kundenr = '${other}x' WHERE kundenr = '${user.kundenr}'`,
          `INSERT INTO access.kunde (kundenr, navn, art, gyldig_fra) VALUES ('${other}', 'x', 'stat', now())`,
          `UPDATE access.bruger SET kundenr = '${other}' WHERE personkode = '${user.personkode}'`,
        ]) {
          const client = await test.house.pool('opencpr_access_administrator').connect();
          try {
            await client.query('BEGIN');
            await client.query(`SELECT set_config('opencpr.kundenr', $1, true)`, [user.kundenr]);
            await expect(client.query(statement)).rejects.toThrow(/row-level security|too long|foreign key|duplicate/);
          } finally {
            await client.query('ROLLBACK');
            client.release();
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
