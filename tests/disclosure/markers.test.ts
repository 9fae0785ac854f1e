import { afterAll, beforeAll, expect, it } from 'vitest';
import { lookUp } from '../../server/src/doors/cli/look-up.ts';
import { SERVICES } from '../../server/src/services/index.ts';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { importSituations, MARKERS, PERSONS } from './situations.ts';

let test: TestHouse;
beforeAll(async () => {
  test = await openTestHouse();
  await importSituations(test);
});
afterAll(() => test.close());

const PROTECTED = [PERSONS.beskyttet, PERSONS.beskyttetUdrejst];
const TIMES = [
  {},
  { virkning: '1995-01-01' },
  { virkning: '2010-06-01' },
  { registrering: '2026-01-06' },
  { virkning: '2030-01-01' },
];

it('a planted protected name and address never reach a private party, through any door', async () => {
  const seen: string[] = [];
  const gctp = gctpClient(test.url);
  const token = await gctp.signOn('DEMOPRI1', 'Demo#301');
  for (const PNR of PROTECTED) {
    for (const { id } of SERVICES) {
      for (const keys of [{ PNR }, { PNR, AKX: '' }, { PNR, AKX: 'X' }, { PNR, NOGET: MARKERS.vej }]) {
        const reply = await gctp.call(token, id, keys);
        seen.push(reply.text, JSON.stringify([...reply.headers]));
      }
    }
  }
  const web = await webClient(test.url, 'DEMOPRI1', 'Demo#301');
  for (const personnummer of PROTECTED) for (const times of TIMES) await web.lookUp({ personnummer, ...times });
  seen.push(...web.seen);
  const log: string[] = [];
  for (const personnummer of PROTECTED) {
    for (const { id } of SERVICES) {
      const looked = await lookUp(test.house.desk, test.house.codeTexts.findText, {
        personnummer,
        personkode: 'DEMOPRI1',
        osUser: 'test',
        service: id,
        formaal: undefined,
        sag: undefined,
      });
      log.push(JSON.stringify(looked));
    }
  }
  seen.push(...log, ...test.log);
  // The marker in a key of the caller's own is not given back either.
  for (const marker of Object.values(MARKERS)) expect(seen.join('\n')).not.toContain(marker);
  expect(seen.join('\n').length).toBeGreaterThan(20_000);
});

it('the same texts do reach an authority, so the search above can find them', async () => {
  const web = await webClient(test.url, 'DEMOKOM1', 'Demo#101');
  for (const personnummer of PROTECTED) for (const times of TIMES) await web.lookUp({ personnummer, ...times });
  for (const marker of [MARKERS.navn, MARKERS.vej, MARKERS.by, MARKERS.udland, MARKERS.gammelt]) {
    expect(web.seen.join('\n')).toContain(marker);
  }
});
