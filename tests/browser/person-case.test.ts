import { expect, it } from 'vitest';
import { LIVES } from '../lives.ts';
import { nextEntry, personPage, region } from './person-house.ts';

it('a case named by the number of its person covers the relatives that are reached from that page', async () => {
  const page = await personPage(LIVES.much, { sag: LIVES.much });
  const family = region(page, 'Familie');
  const { before, after } = await nextEntry(page, () =>
    family.getByRole('button', { name: /^Slå op: .*, Mor$/ }).click(),
  );
  expect(after).toMatchObject({ spurgt: { personnummer: LIVES.mother }, fra: before.entryId, udfald: 'leveret' });
  // What is asked about the relative from here is still reached from there.
  const history = await nextEntry(page, () => page.getByRole('button', { name: 'Hent historikken' }).click());
  expect(history.after).toMatchObject({ fra: before.entryId, udfald: 'leveret' });
  const back = await nextEntry(page, () => page.getByRole('button', { name: 'Tilbage til forrige person' }).click());
  expect(back.after).toMatchObject({ spurgt: { personnummer: LIVES.much }, udfald: 'leveret' });
});
