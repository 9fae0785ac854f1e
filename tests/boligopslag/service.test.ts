import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { daysAgo, TODAY } from './dates.ts';
import { BEBOERE, EJER, ERHVERVET, knowOpgang, OPGANG } from './opgang.ts';
import { testRegistre } from './registre.ts';
import { restClient } from './rest-client.ts';

const registre = testRegistre();
let test: TestHouse;
let ask: Awaited<ReturnType<typeof restClient>>['lookUp'];

beforeAll(async () => {
  knowOpgang(registre);
  test = await openTestHouse(undefined, { ejendomme: registre });
  await test.importPersons(Object.values(BEBOERE));
  ({ lookUp: ask } = await restClient(test.url, 'DEMOBOL2', 'Demo#402'));
});
afterAll(() => test.close());

it('tells who lives in a stairwell, and who left since the acquisition, each with days and mark', async () => {
  const { bolig, beboere, prisOere } = await ask({ ejer: EJER, ...OPGANG });
  expect(bolig).toMatchObject({ husnummer: '12', erhvervet: ERHVERVET, dag: TODAY });
  expect(prisOere).toBe(7);
  expect(beboere).toMatchObject([
    {
      etage: '1',
      sidedoer: 'th',
      adresseringsnavn: 'Fraflyttet Lejersen',
      tilflyttet: ERHVERVET,
      fraflyttet: daysAgo(55),
      beskyttet: true,
    },
    { etage: '1', sidedoer: 'th', adresseringsnavn: 'Efter Lejersen', tilflyttet: daysAgo(50), beskyttet: false },
    { etage: '1', sidedoer: 'tv', adresseringsnavn: 'Længe Lejersen', tilflyttet: ERHVERVET, beskyttet: false },
    { etage: '2', sidedoer: 'th', adresseringsnavn: 'Doed Lejersen', tilflyttet: ERHVERVET, fraflyttet: daysAgo(20) },
    { etage: '2', sidedoer: 'tv', adresseringsnavn: 'Skjult Lejersen', tilflyttet: daysAgo(60), beskyttet: true },
  ]);
  expect(beboere?.filter(({ fraflyttet }) => fraflyttet === undefined).length).toBe(3);
});
