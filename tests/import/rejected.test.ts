import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliverySummary } from '../../server/src/desk/index.ts';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { deliveryRecords, type InventedPerson, inventedNumber, inventedPerson, writeRecords } from '../delivery.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { describeWithTestdata, testdata } from '../testdata.ts';
import { dumpFacts } from './facts-dump.ts';
import { receiveFile, receiveText } from './receive.ts';

const [FIRST, SECOND, THIRD] = [inventedNumber(40), inventedNumber(41), inventedNumber(42)];
const protectedPerson = (personnummer: string) =>
  inventedPerson(personnummer, [['004', { BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2020-05-17' }]]);
const PERSONS: readonly InventedPerson[] = [FIRST, SECOND, THIRD].map(protectedPerson);

let test: TestHouse;
/** The days of the deliveries follow each other, so that none is refused for its age. */
let day = 0;

beforeAll(async () => {
  test = await openTestHouse();
  writeRecords(join(test.dataDir, 'first.txt'), deliveryRecords(PERSONS, { produktion: '20260601' }));
  await test.import(join(test.dataDir, 'first.txt'));
});
afterAll(() => test.close());

// Whatever the test before did, all three are held whole again.
beforeEach(async () => {
  const whole = nextDelivery((records) => records).join('');
  expect(await receiveText(test.house, test.dataDir, whole)).toMatchObject({
    persons: 3,
    rejectedCount: 0,
    warnings: [],
  });
});

/** A later delivery of the three with a change to its records, given as text. */
function nextDelivery(change: (records: string[]) => string[]): string[] {
  day += 1;
  const produced = new Date(Date.UTC(2026, 5, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '');
  return change(deliveryRecords(PERSONS, { produktion: produced }));
}

/** Imports a changed delivery by lines; says what was rejected of it and what became different in the register. */
async function receiveChanged(
  change: (records: string[]) => string[],
): Promise<{ summary: DeliverySummary; gone: string[]; added: string[] }> {
  return received(
    nextDelivery(change)
      .map((record) => `${record}\n`)
      .join(''),
  );
}

async function received(text: string): Promise<{ summary: DeliverySummary; gone: string[]; added: string[] }> {
  // Snapshots and the day of the last delivery move with every delivery; neither is a fact.
  const facts = async () => (await dumpFacts(test.house)).filter((line) => line.includes(' | fact | '));
  const before = await facts();
  const summary = await receiveText(test.house, test.dataDir, text);
  const after = await facts();
  expect(summary.rejected.map(({ reason }) => reason).filter(containsPersonnummer)).toEqual([]);
  expect(summary.warnings.filter(containsPersonnummer)).toEqual([]);
  // Number and slot say enough of a fact to see what went wrong.
  const without = (lines: string[], others: string[]) =>
    lines
      .filter((line) => !others.includes(line))
      .map((line) =>
        line
          .split(' | fact | ', 2)
          .map((part) => part.split(' ')[0])
          .join(' '),
      );
  return { summary, gone: without(before, after), added: without(after, before) };
}

const isOf = (record: string, kind: string, personnummer: string) =>
  record.startsWith(kind) && record.slice(3, 13) === personnummer;
const lineOf = (records: readonly string[], kind: string, personnummer: string) =>
  records.findIndex((record) => isOf(record, kind, personnummer)) + 1;

describe('a record that cannot be read', () => {
  it.each<[string, string, (record: string) => string]>([
    ['an unknown record number', 'not a record', (record) => `888${record.slice(3)}`],
    ['a day that does not exist', 'START_DT-BESKYTTELSE', (record) => record.replace('2020-05-17', '2020-02-30')],
    ['letters where digits must be', 'BESKYTTYPE', (record) => record.replace('00012020', '00X12020')],
    ['a NUL', 'character', (record) => `${record.slice(0, 30)}\0${record.slice(31)}`],
    ['more than the record has', 'longer', (record) => `${record}x`],
  ])('rejects its person as a whole, who stays as held, and nobody else: %s', async (_name, reason, spoil) => {
    const lines: number[] = [];
    const { summary, gone, added } = await receiveChanged((records) => {
      lines.push(lineOf(records, '004', SECOND));
      return records.map((record) => (isOf(record, '004', SECOND) ? spoil(record) : record));
    });
    expect(summary).toMatchObject({ persons: 3, changed: 0, unchanged: 2, rejectedCount: 1 });
    expect(summary.rejected).toEqual([{ line: lines[0], reason: expect.stringContaining(reason) }]);
    expect([gone, added]).toEqual([[], []]);
  });

  it('in a file without separators ends the reading: what follows is not taken for left out', async () => {
    const text = nextDelivery((records) =>
      records.map((record) => (isOf(record, '004', SECOND) ? `888${record.slice(3)}` : record)),
    ).join('');
    const { summary, gone, added } = await received(text);
    expect(summary.rejectedCount).toBeGreaterThan(0);
    expect(summary.rejected.some(({ reason }) => reason.includes('byte'))).toBe(true);
    expect([gone, added]).toEqual([[], []]);
  });
});

describe('a person who cannot be taken in', () => {
  it('lacks record 001', async () => {
    const { summary, gone, added } = await receiveChanged((records) =>
      records.filter((record) => !isOf(record, '001', SECOND)),
    );
    expect(summary).toMatchObject({ changed: 0, unchanged: 2, rejectedCount: 1 });
    expect(summary.rejected[0]?.reason).toContain('001');
    expect([gone, added]).toEqual([[], []]);
  });

  it('has record 001 twice', async () => {
    const { summary, gone, added } = await receiveChanged((records) =>
      records.flatMap((record) => (isOf(record, '001', SECOND) ? [record, record] : [record])),
    );
    expect(summary).toMatchObject({ changed: 0, unchanged: 2, rejectedCount: 1 });
    expect([gone, added]).toEqual([[], []]);
  });

  it('comes under a replacement number', async () => {
    const replacement = `${Number(SECOND.slice(0, 2)) + 60}${SECOND.slice(2)}`;
    const { summary, gone, added } = await receiveChanged((records) =>
      records.map((record) =>
        record.slice(3, 13) === SECOND ? `${record.slice(0, 3)}${replacement}${record.slice(13)}` : record,
      ),
    );
    expect(summary).toMatchObject({ changed: 0, unchanged: 2, rejectedCount: 1 });
    expect(summary.rejected[0]?.reason).toContain('erstatningspersonnummer');
    expect([gone, added]).toEqual([[], []]);
  });
});

describe('a delivery that is not whole', () => {
  it('with another count than it says gives a warning and is taken in', async () => {
    const { summary } = await receiveChanged((records) => [
      ...records.slice(0, -1),
      `${(records.at(-1) ?? '').slice(0, 13)}00000999`,
    ]);
    expect(summary).toMatchObject({ persons: 3, unchanged: 3, rejectedCount: 0 });
    expect(summary.warnings).toEqual([expect.stringContaining('999')]);
  });

  it.each([
    ['inside a record', 20],
    ['between two records', 0],
  ])('because it was cut off %s closes nothing that is held', async (_name, into) => {
    const text = nextDelivery((records) => {
      const at = lineOf(records, '004', SECOND) - 1;
      return [...records.slice(0, at), (records[at] ?? '').slice(0, into)];
    }).join('');
    const { summary, gone } = await received(text);
    expect(summary.rejectedCount + summary.warnings.length).toBeGreaterThan(0);
    expect(gone).toEqual([]);
  });

  it('or no delivery at all is refused as such', async () => {
    for (const text of ['', 'hello\n', '<root/>', deliveryRecords(PERSONS).slice(1).join(''), '\0'.repeat(500)]) {
      const { rejected, persons } = await receiveText(test.house, test.dataDir, text);
      expect(rejected[0]?.reason).toMatch(/delivery|empty/);
      expect(persons).toBe(0);
    }
  });
});

describe('both line forms', () => {
  it('give the same facts', { timeout: 60_000 }, async () => {
    const other = await openTestHouse();
    try {
      const records = deliveryRecords(PERSONS, { produktion: '20260601' });
      writeRecords(join(other.dataDir, 'lines.txt'), records, 'lines');
      await receiveFile(other.house, join(other.dataDir, 'lines.txt'));
      const third = await openTestHouse();
      try {
        writeRecords(join(third.dataDir, 'fixed.txt'), records, 'fixed');
        await receiveFile(third.house, join(third.dataDir, 'fixed.txt'));
        const facts = await dumpFacts(third.house);
        expect(facts.length).toBeGreaterThan(30);
        expect(await dumpFacts(other.house)).toEqual(facts);
      } finally {
        await third.close();
      }
    } finally {
      await other.close();
    }
  });
});

/** Runs `opencpr import FILE --json` beside the running house and gives its summary. */
async function importByCommand(path: string): Promise<DeliverySummary> {
  const program = join(import.meta.dirname, '../../server/src/main/opencpr.ts');
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [program, 'import', path, '--json', '--data', test.dataDir], (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new Error(`${stderr}${stdout}`)),
    );
  });
  return JSON.parse(output);
}

describe('reference files', () => {
  it('of roads (P05780) are taken in', async () => {
    const summary = await importByCommand(join(import.meta.dirname, '../../contracts/fixtures/vejregister.txt'));
    expect(summary.rejected).toEqual([]);
    expect(summary.changed).toBeGreaterThan(20);
  });
});

describeWithTestdata('reference files that are external', () => {
  it('of authorities (P02680) are taken in, all 6,241 records', async () => {
    const summary = await importByCommand(testdata('data/testpersons/authority-4357.txt') ?? '');
    expect(summary.rejected).toEqual([]);
    expect(summary.warnings).toEqual([]);
    expect(summary.records).toEqual({ '001': 3387, '002': 2854 });
    expect(summary.changed).toBe(6241);
  });
});
