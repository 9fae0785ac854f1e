import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DwellingParts, dwellingKey } from '../../server/src/ground/addresses/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

let test: TestHouse;
beforeAll(async () => {
  test = await openTestHouse();
});
afterAll(() => test.close());

it('a dwelling is one word in the database and in the program, however its parts are written', async () => {
  const code = fc.stringMatching(/^ ?0{0,2}[1-9]\d{0,3}$/);
  const part = fc.oneof(
    fc.constantFrom('St.', 'stue', ' Stuen', '  tv', 'mf.', '03', ''),
    fc.stringMatching(/^[ .0-9a-zæ]{0,5}$/),
  );
  const dwelling = fc.record(
    {
      kommunekode: code,
      vejkode: code,
      husnummer: fc.stringMatching(/^0{0,2}[1-9]\d?[A-Z]?$/),
      etage: part,
      sidedoer: part,
    },
    { requiredKeys: ['kommunekode', 'vejkode', 'husnummer'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(dwelling, { minLength: 1, maxLength: 50 }), async (bodies) => {
      const { rows } = await test.house
        .pool('opencpr_register_reader')
        .query<{ key: string }>('SELECT register.dwelling_key(b) AS key FROM jsonb_array_elements($1) AS t (b)', [
          JSON.stringify(bodies),
        ]);
      expect(rows.map(({ key }) => key)).toEqual(bodies.map((body: DwellingParts) => dwellingKey(body)));
    }),
    { numRuns: 40 },
  );
});
