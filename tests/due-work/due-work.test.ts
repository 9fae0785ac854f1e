import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanUpDap } from '../../server/src/main/clean-up-dap.ts';
import { runDueWork } from '../../server/src/main/due-work.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

let test: TestHouse;

beforeAll(async () => {
  test = await openTestHouse();
});
afterAll(() => test.close());

describe('due work', () => {
  it('is done by one at a time, and what fails does not keep the rest from being done', async () => {
    const done: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const slow = {
      name: 'slow',
      everyMs: 0,
      run: () => {
        begin();
        return held;
      },
    };
    const failing = { name: 'failing', everyMs: 0, run: () => Promise.reject(new Error('no')) };
    const last = {
      name: 'last',
      everyMs: 0,
      run: async () => {
        done.push('last');
      },
    };
    const first = runDueWork(test.house, [slow, failing, last], Date.now());
    await begun;
    expect(await runDueWork(test.house, [], Date.now())).toBe(false);
    release();
    expect(await first).toBe(true);
    expect(done).toEqual(['last']);
    expect(test.log.join('\n')).toContain('due work: failing');
    expect(await runDueWork(test.house, [], Date.now())).toBe(true);
  });
});

describe('the clean-up of DAP', () => {
  const LAST_WEEKDAY = Date.parse('2027-01-29T12:00:00Z');

  it('takes out, on the last weekday of a month, who ended more than seven months ago, and keeps them in the list', async () => {
    const dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
    await dap.act('bruger.opret', { personkode: 'GAMMEL01', navn: 'Gammel Gammelsen', grund: 'Prøve' });
    await dap.act('bruger.opret', { personkode: 'NYERE001', navn: 'Nyere Nyeresen', grund: 'Prøve' });
    const client = await test.house.pool('opencpr_access_administrator').connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('opencpr.kundenr', '9001', true)`);
      for (const [personkode, months] of [
        ['GAMMEL01', 8],
        ['NYERE001', 1],
      ] as const) {
        await client.query(
          `UPDATE access.bruger SET gyldig_fra = now() - interval '2 years', gyldig_til = now() - make_interval(months => $2)
           WHERE personkode = $1`,
          [personkode, months],
        );
      }
      await client.query('COMMIT');
    } finally {
      client.release();
    }
    const codes = async () => JSON.stringify((await dap.act('bruger.list'))['brugere']);
    // The day before is not the day.
    await cleanUpDap.run(test.house, LAST_WEEKDAY - 86_400_000);
    expect(await codes()).toContain('GAMMEL01');
    await cleanUpDap.run(test.house, LAST_WEEKDAY);
    expect(await codes()).not.toContain('GAMMEL01');
    expect(await codes()).toContain('NYERE001');
    expect(JSON.stringify((await dap.act('fortegnelse.vis'))['raekker'])).toContain('GAMMEL01');
    // The code stays taken, and nobody is found by it.
    const again = { personkode: 'GAMMEL01', navn: 'En Anden', grund: 'Prøve' };
    expect(await dap.act('bruger.opret', again)).toMatchObject({ refused: 'findes-allerede' });
    expect(await dap.act('bruger.aabn', { personkode: 'GAMMEL01' })).toMatchObject({ refused: 'findes-ikke' });
    const entries = () => test.house.journal.search({ kundenr: 'operatoer', tjeneste: 'bruger.oprydning', limit: 5 });
    expect((await entries()).length).toBe(1);
    await cleanUpDap.run(test.house, LAST_WEEKDAY);
    expect((await entries()).length).toBe(1);
  });
});
