import { afterAll, beforeAll, expect, it } from 'vitest';
import { BOLIGSELSKAB_CVR, UDLEJNING_CVR } from '../../server/src/main/demo/customers.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { dwelling, part, property, registers, useRegisters } from '../neighbours/registers-house.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { daysAgo, noonOf } from './dates.ts';
import { restClient } from './rest-client.ts';

/** The service on the real clients of the registers, which ask stand-ins over TLS. */
const HOME = dwelling('4', '1', 'tv');
const FLAT = dwelling('6', '2', 'th');
const ACQUIRED = daysAgo(90);
useRegisters([
  property(700_001, 'S', [HOME, dwelling('4', '1', 'th')], [part(BOLIGSELSKAB_CVR, ACQUIRED)]),
  property(700_002, 'E', [FLAT], [part(UDLEJNING_CVR, '2001-01-01')]),
]);

let test: TestHouse;
let lookUp: Awaited<ReturnType<typeof restClient>>['lookUp'];
const since = noonOf(daysAgo(300));
const LIVES = { KOMKOD: '0101', VEJKOD: '8001', HUSNR: '004', ETAGE: '01', SIDEDOER: '  tv', TILFLYDTO: since };

beforeAll(async () => {
  test = await openTestHouse(undefined, { ejendomme: registers });
  await test.importPersons([inventedPerson(inventedNumber(1_200), [['002', { ...LIVES, TILFLYKOMDTO: since }]])]);
  ({ lookUp } = await restClient(test.url, 'DEMOBOL2', 'Demo#402'));
});
afterAll(() => test.close());

it('asks DAR, Ejendomsbeliggenhed and Ejerfortegnelsen, by codes and by DAR’s ids', async () => {
  const codes = { kommune: '0101', vejkode: '8001', husnummer: '4' };
  for (const sted of [
    codes,
    { ...codes, etage: '1', sidedoer: 'tv' },
    { adresseId: HOME.adresseId },
    { husnummerId: HOME.husnummerId },
  ]) {
    const { bolig, beboere } = await lookUp({ ejer: BOLIGSELSKAB_CVR, ...sted });
    expect(bolig, JSON.stringify(sted)).toMatchObject({ husnummer: '4', erhvervet: ACQUIRED });
    expect(beboere).toMatchObject([{ etage: '1', sidedoer: 'tv', tilflyttet: ACQUIRED, beskyttet: false }]);
  }
});

it('refuses alike what another owns and what nobody knows', async () => {
  const refusals = [];
  for (const sted of [
    { adresseId: FLAT.adresseId },
    { adresseId: HOME.adresseId.replace(/.$/, (end) => (end === '0' ? '1' : '0')) },
  ]) {
    const { journal: _, ...refusal } = await lookUp({ ejer: BOLIGSELSKAB_CVR, ...sted });
    refusals.push(refusal);
  }
  expect(refusals[0]).toMatchObject({ status: 403, refused: 'bolig-ikke-jeres' });
  expect(refusals[1]).toEqual(refusals[0]);
});
