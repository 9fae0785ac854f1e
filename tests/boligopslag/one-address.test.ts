import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestHouse } from '../test-house.ts';
import { ADRESSE_ID, EJER, ERHVERVET, HUSNUMMER_ID, OPGANG, openOpgangHouse } from './opgang.ts';
import { testRegistre } from './registre.ts';
import { restClient } from './rest-client.ts';

const registre = testRegistre();
const ASKED = { ejer: EJER, ...OPGANG };
let test: TestHouse;
let rest: Awaited<ReturnType<typeof restClient>>;

beforeAll(async () => {
  test = await openOpgangHouse(registre);
  rest = await restClient(test.url, 'DEMOBOL2', 'Demo#402');
});
afterAll(() => test.close());

it('an answer of a flat without door, or without floor and door, is of that flat alone and of nobody beside it', async () => {
  const [house] = registre.kendte;
  if (house === undefined) throw new Error('the stairwell is not known');
  const flats = [
    { ...house, adresseId: '0a3f50c0-0000-4000-8000-000000000021' },
    { ...house, etage: '1', adresseId: '0a3f50c0-0000-4000-8000-000000000022' },
  ];
  const owned = flats.map(({ adresseId }, n) => ({
    husnummerId: HUSNUMMER_ID,
    ejendom: { bfe: 9021 + n, adresseId },
  }));
  const shares = owned.map(({ ejendom: { bfe } }) => ({
    ...{ bfe, ejer: { cvr: EJER }, fra: ERHVERVET, til: undefined, status: 'gaeldende' as const },
  }));
  registre.kendte.push(...flats);
  registre.ejendomme.push(...owned);
  registre.ejerskaber.push(...shares);
  for (const { adresseId } of flats) {
    expect(await rest.lookUp({ ejer: EJER, adresseId })).toMatchObject({ status: 200, beboere: [] });
  }
  expect(await rest.lookUp({ ...ASKED, etage: '1' })).toMatchObject({ status: 200, beboere: [] });
});

it('a lookup is refused for a floor or a door beside an id, which says the place already', async () => {
  for (const id of [{ husnummerId: HUSNUMMER_ID }, { adresseId: ADRESSE_ID }]) {
    for (const [part, more] of [
      ['etage', { etage: '1' }],
      ['etage', { etage: '1', sidedoer: 'tv' }],
      ['sidedoer', { sidedoer: 'tv' }],
    ] as const) {
      expect(await rest.lookUp({ ejer: EJER, ...id, ...more })).toMatchObject({ refused: 'ugyldigt-felt', felt: part });
    }
  }
});
