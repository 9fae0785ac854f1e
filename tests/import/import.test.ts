import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { decodeRecord, encodeRecord } from '../../server/src/ground/records/index.ts';
import { loadLayout } from '../../server/src/main/contracts.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { describeWithTestdata, testdata } from '../testdata.ts';
import { type JsonAnswer, webClient } from '../web-client.ts';
import { dumpFacts, dumpPersonIds } from './facts-dump.ts';
import { receiveFile, receiveText } from './receive.ts';

const LAYOUT = loadLayout('u12170-p');

/** Cuts a delivery of fixed-length records into its records. */
function recordsOf(text: string): string[] {
  const records: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = LAYOUT.records[text.slice(at, at + 3)]?.length ?? text.length;
    records.push(text.slice(at, at + length));
    at += length;
  }
  return records;
}

const fieldsOf = (record: string): Readonly<Record<string, string>> => {
  const decoded = decodeRecord(LAYOUT, record);
  return 'fields' in decoded ? decoded.fields : {};
};
const fieldOf = (record: string, name: string): string => new Map(Object.entries(fieldsOf(record))).get(name) ?? '';
const ofKind = (records: readonly string[], kind: string) => records.filter((record) => record.startsWith(kind));
const personOf = (record: string) => record.slice(3, 13);

/** The delivery once more with another production date. */
const producedOn = (records: readonly string[], day: string) =>
  records.map((record) =>
    record.startsWith('000')
      ? encodeRecord(LAYOUT, '000', {
          ...fieldsOf(record),
          PRODDTO: day,
          PRODDTOFORRIG: fieldOf(record, 'PRODDTO'),
        })
      : record,
  );

describeWithTestdata('import: the published test persons', () => {
  const path = testdata('data/testpersons/U12170-P-110901.txt') ?? '';
  const records = recordsOf(readFileSync(path, 'latin1'));
  let test: TestHouse;
  let lookUp: (asked: object) => Promise<JsonAnswer>;

  beforeAll(async () => {
    test = await openTestHouse();
    ({ lookUp } = await webClient(test.url, 'DEMOKOM1', 'Demo#101'));
  });
  afterAll(() => test.close());

  it('takes in 80 persons and 1,098 records, rejects none, and journals it', async () => {
    const summary = await receiveFile(test.house, path);
    const counted = Object.values(summary.records).reduce((sum, count) => sum + count, 0);
    expect([summary.persons, counted, summary.rejectedCount]).toEqual([80, 1098, 0]);
    expect(summary).toMatchObject({ changed: 80, unchanged: 0, warnings: [], rejected: [] });
    const [entry] = await test.house.journal.search({ kundenr: 'operatoer', tjeneste: 'import', limit: 1 });
    expect(entry).toMatchObject({ kundenr: '0000', doer: 'extracts', slutbruger: 'test', udfald: 'leveret' });
    expect(containsPersonnummer(JSON.stringify(entry?.spurgt))).toBe(false);
  });

  it('changes nothing the second time, and nobody gets another id', async () => {
    const [facts, ids] = [await dumpFacts(test.house), await dumpPersonIds(test.house)];
    expect(ids.size).toBe(80);
    expect(new Set(ids.values()).size).toBe(80);
    for (const again of [records.join(''), records.map((record) => `${record.trimEnd()}\r\n`).join('')]) {
      expect(await receiveText(test.house, test.dataDir, again)).toMatchObject({
        persons: 80,
        changed: 0,
        unchanged: 80,
        rejectedCount: 0,
      });
    }
    expect(await dumpFacts(test.house)).toEqual(facts);
    expect(await dumpPersonIds(test.house)).toEqual(ids);
  });

  it('refuses an older delivery, naming both dates, and nothing changes', async () => {
    const facts = await dumpFacts(test.house);
    const changed = records.filter((record) => !record.startsWith('004'));
    const summary = await receiveText(test.house, test.dataDir, producedOn(changed, '20011118').join(''));
    expect(summary).toMatchObject({ persons: 80, changed: 0, rejectedCount: 80 });
    for (const { reason } of summary.rejected) {
      expect(reason).toContain('2001-11-18');
      expect(reason).toContain('2001-11-19');
      expect(containsPersonnummer(reason)).toBe(false);
    }
    expect(await dumpFacts(test.house)).toEqual(facts);
  });

  it('closes what a later delivery no longer has and opens what is new, at its production date', async () => {
    const ids = await dumpPersonIds(test.house);
    const dropped = ofKind(records, '004').find((record) => fieldOf(record, 'BESKYTTYPE') === '0001') ?? '';
    const unprotected = personOf(dropped);
    const name = ofKind(records, '008').find((record) => personOf(record) !== unprotected) ?? '';
    const renamed = encodeRecord(LAYOUT, '008', {
      ...fieldsOf(name),
      EFTERNVN: 'Nyopdigtet',
      NVNHAENSTART: '200111251200',
    });
    const later = records.filter((record) => record !== dropped).map((record) => (record === name ? renamed : record));
    const summary = await receiveText(test.house, test.dataDir, producedOn(later, '20011126').join(''));
    expect(summary).toMatchObject({ persons: 80, changed: 2, unchanged: 78, rejectedCount: 0 });
    expect(summary.warnings).toEqual([expect.stringContaining('1097')]);
    expect(await dumpPersonIds(test.house)).toEqual(ids);

    const before = { registrering: '2001-11-25' };
    const after = { registrering: '2001-11-27' };
    const typesAt = async (asked: object) => {
      const { fields = {} } = await lookUp({ personnummer: unprotected, ...asked });
      return Object.entries(fields)
        .filter(([id]) => /^beskyttelse\.\d+\.type$/.test(id))
        .map(([, { value }]) => value);
    };
    expect(await typesAt(before)).toContain('0001');
    expect(await typesAt(after)).not.toContain('0001');
    expect(await typesAt({})).not.toContain('0001');
    expect((await typesAt(before)).length - (await typesAt(after)).length).toBe(1);

    const surname = async (asked: object) =>
      (await lookUp({ personnummer: personOf(name), ...asked })).fields?.['navn.efternavn']?.value;
    const earlier = fieldOf(name, 'EFTERNVN').trim();
    expect(await surname({ ...before })).toBe(earlier);
    expect(await surname({ ...after, virkning: '2001-11-26' })).toBe('Nyopdigtet');
    expect(await surname({})).toBe('Nyopdigtet');
    // What was known at the earlier date stays known as it was, whatever day it is asked about.
    expect(await surname({ ...before, virkning: '2001-11-26' })).toBe(earlier);
    const unheard = await lookUp({ personnummer: personOf(name), registrering: '2001-11-18' });
    expect(unheard.refused).toBe('person-ikke-fundet');
  });

  it('keeps a protection whose deletion date has passed, as long as deliveries hold it', async () => {
    const passed = ofKind(records, '004').filter((record) => {
      const until = fieldOf(record, 'SLET_DT-BESKYTTELSE');
      return until.trim() !== '' && until < '2001-11-19';
    });
    // One of them may be the protection that the later delivery above had dropped.
    expect(passed.length).toBeGreaterThanOrEqual(15);
    for (const record of passed) {
      const { fields = {} } = await lookUp({ personnummer: personOf(record), registrering: '2001-11-25' });
      const types = Object.entries(fields)
        .filter(([id]) => id.endsWith('.type'))
        .map(([, { value }]) => value);
      expect(types).toContain(fieldOf(record, 'BESKYTTYPE'));
    }
  });

  it('gives the same facts by lines as by fixed length', { timeout: 60_000 }, async () => {
    const other = await openTestHouse();
    try {
      const byLines = records.map((record) => `${record.trimEnd()}\n`).join('');
      await receiveText(other.house, other.dataDir, byLines);
      const third = await openTestHouse();
      try {
        await receiveFile(third.house, path);
        expect(await dumpFacts(other.house)).toEqual(await dumpFacts(third.house));
      } finally {
        await third.close();
      }
    } finally {
      await other.close();
    }
  });
});
