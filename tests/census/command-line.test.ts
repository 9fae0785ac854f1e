import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boligopslag, lookUp, search, tryOut } from '../../server/src/doors/cli/index.ts';
import { loadKommuner } from '../../server/src/main/contracts.ts';
import { inventedNumber } from '../delivery.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

/** A lookup or a search at the command line is a user's: whose customer has no grant of it gets nothing, and has an entry. */

let test: TestHouse;

beforeAll(async () => {
  test = await openTestHouse();
});
afterAll(() => test.close());

const own = { osUser: 'prøve', formaal: undefined, sag: undefined };

async function expectRefusedEntry(tjeneste: string, personkode: string, question = ''): Promise<void> {
  const [entry] = await test.house.journal.search({ kundenr: 'operatoer', tjeneste, doer: 'cli', limit: 1 });
  expect(entry).toMatchObject({
    personkode,
    slutbruger: 'operatør prøve',
    udfald: `afslag:tjeneste-ikke-tilladt${question}`,
  });
}

describe('at the command line', () => {
  it('nobody is looked up for a user without a grant', async () => {
    const asked = { ...own, personnummer: inventedNumber(1), personkode: 'DEMOCPR1', service: 'person' };
    const told = await lookUp(test.house.desk, test.house.codeTexts.findText, asked);
    expect(told).toMatchObject({ refused: 'tjeneste-ikke-tilladt' });
    await expectRefusedEntry('person', 'DEMOCPR1');
  });

  it('nobody is searched for by a user without a grant', async () => {
    const around = { findText: test.house.codeTexts.findText, kommuner: loadKommuner(test.house.codeTexts) };
    const asked = { ...own, text: 'Jens Hansen', som: undefined, filters: {}, page: {}, personkode: 'DEMOPRI1' };
    const { refused, persons } = await search(test.house.desk, around, asked);
    expect([refused?.refused, persons]).toEqual(['tjeneste-ikke-tilladt', []]);
    await expectRefusedEntry('soeg', 'DEMOPRI1');
  });

  it('no dwelling is looked up for a user without a grant', async () => {
    const keys = { ejer: '20260001', kommune: '0101' };
    const told = await boligopslag(test.house.desk, { ...own, keys, personkode: 'DEMOKOM1' });
    expect(told).toMatchObject({ refused: 'tjeneste-ikke-tilladt' });
    await expectRefusedEntry('BOLIGOPSLAG', 'DEMOKOM1', ':10');
  });

  it('nothing is tried out for a user without a grant, nor for nobody', async () => {
    const asked = { ...own, service: 'Familie+', history: false };
    const told = await tryOut(test.house.desk, { ...asked, personkode: 'DEMOPRI1' });
    expect(told).toMatchObject({ allowed: false, refusal: { refused: 'tjeneste-ikke-tilladt' } });
    expect(await tryOut(test.house.desk, { ...asked, personkode: 'INGEN001' })).toMatchObject({
      refused: 'ukendt-bruger',
    });
    const [nobody, known] = await test.house.journal.search({
      ...{ kundenr: 'operatoer', tjeneste: 'hvad-maa-jeg', doer: 'cli', limit: 2 },
    });
    expect(nobody).toMatchObject({ personkode: 'INGEN001', udfald: 'afslag:ukendt-bruger' });
    expect(known).toMatchObject({ personkode: 'DEMOPRI1', bemaerkning: 'would be refused: tjeneste-ikke-tilladt' });
  });
});
