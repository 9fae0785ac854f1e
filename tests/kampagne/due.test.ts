import { afterAll, beforeAll, expect, it } from 'vitest';
import { act } from '../../server/src/doors/cli/index.ts';
import { danishLocal, dayOf } from '../../server/src/ground/bitemporal/index.ts';
import { dueCampaign } from '../../server/src/main/due-campaign.ts';
import { keepDueWork } from '../../server/src/main/due-work.ts';
import { WORKS_BY_ITSELF } from '../../server/src/main/works-by-itself.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

let test: TestHouse;

beforeAll(async () => {
  test = await openTestHouse();
});
afterAll(() => test.close());

it('a running system does the night by itself when its time has come, and does it once', async () => {
  const input = { nat: dayOf(danishLocal(Date.now())), aabner: '23:59' };
  const planned = { act: 'kampagne.planlaeg', input, personkode: undefined, osUser: 'test' };
  expect(await act(test.house.desk, planned)).not.toHaveProperty('refused');
  // It looks at once when it starts, and stops when that has been done.
  await keepDueWork(test.house, WORKS_BY_ITSELF, Date.now)();
  expect(await webClient(test.url, 'DEMOKOM1', 'Demo#101')).not.toMatchObject({ status: 200 });
  expect(await webClient(test.url, 'DEMOSYS1', 'Demo#102')).toMatchObject({ status: 200 });
  const [entry] = await test.house.journal.search({ kundenr: 'operatoer', tjeneste: 'kampagne.inaktiver', limit: 2 });
  expect(entry).toMatchObject({ doer: 'ur', udfald: 'leveret', kundenr: '0000' });
  const entries = () => test.house.journal.search({ kundenr: 'operatoer', doer: 'ur', limit: 50 });
  const before = await entries();
  expect(before.map(({ tjeneste }) => tjeneste)).toContain('kildeadresse.ubrugte');
  await dueCampaign.run(test.house, Date.now());
  expect(await entries()).toEqual(before);
  expect(test.log).toEqual([]);
});
