import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeWithTestdata, testdata } from '../../../../tests/testdata.ts';
import { isPartial } from './delivered-time.ts';
import { readDate, readTimestamp } from './read-delivered.ts';
import { compareBounds, isVirkningstid } from './virkningstid.ts';
import { toWireDate, toWireDay, toWireTimestamp, writeDate, writeMark, writeTimestamp } from './write-delivered.ts';

const digits = (width: number, values: fc.Arbitrary<number>) =>
  values.map((value) => String(value).padStart(width, '0'));

/** Twelve digits, most of them a time, many with unknown parts, some impossible. */
const timestamp = fc
  .tuple(
    digits(4, fc.oneof(fc.integer({ min: 1858, max: 2058 }), fc.constantFrom(0, 1, 99, 9999))),
    digits(2, fc.integer({ min: 0, max: 13 })),
    digits(2, fc.integer({ min: 0, max: 32 })),
    digits(2, fc.oneof(fc.integer({ min: 0, max: 25 }), fc.constant(99))),
    digits(2, fc.oneof(fc.integer({ min: 0, max: 61 }), fc.constant(99))),
  )
  .map((parts) => parts.join(''));
const mark = fc.constantFrom('*', ' ');
const blanks = fc.constantFrom('            ', '000000000000', '');

describe('laws of delivered times', () => {
  it('writes back what was read, to the letter', () => {
    fc.assert(
      fc.property(fc.oneof(timestamp, blanks), mark, (text, marked) => {
        const reading = readTimestamp(text, marked);
        if (!reading.ok) return;
        expect([writeTimestamp(reading.value), writeMark(reading.value)]).toEqual([text, marked]);
        expect(toWireTimestamp(reading.value)).toBe(reading.value.window ? text : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('a window never ends before it begins, and stands open exactly where digits are 00 or 99', () => {
    fc.assert(
      fc.property(timestamp, (text) => {
        const reading = readTimestamp(text, '');
        if (!reading.ok || !reading.value.window) return;
        const { from, to } = reading.value.window;
        expect(compareBounds(from, to)).toBeLessThanOrEqual(0);
        for (const bound of [from, to]) expect(bound === 'infinity' || isVirkningstid(bound)).toBe(true);
        const isUnknown = text.slice(4, 6) === '00' || text.slice(6, 8) === '00' || text.endsWith('99');
        expect(isPartial(reading.value)).toBe(isUnknown);
      }),
      { numRuns: 2000 },
    );
  });

  it('accepts the full timestamps that the calendar accepts, and no others', () => {
    const full = timestamp.filter((text) => !/^.{4}(00|..00)|(99|2400)$/.test(text) && text.slice(8, 10) !== '99');
    fc.assert(
      fc.property(full, (text) => {
        const iso = text.replace(/(....)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5');
        const instant = new Date(`${iso}:00Z`);
        const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) && iso >= '0001';
        const reading = readTimestamp(text, '');
        expect(reading.ok).toBe(isReal);
        if (reading.ok) expect(reading.value.window).toEqual({ from: iso, to: iso });
      }),
      { numRuns: 2000 },
    );
  });

  it('the same day reads and writes alike in every form', () => {
    fc.assert(
      fc.property(timestamp, (text) => {
        const day = text.slice(0, 8);
        const dashed = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
        const readings = [readDate(dashed, '*'), readDate(day, '*'), readTimestamp(`${day}0000`, '*')];
        for (const reading of readings) {
          expect(reading.ok).toBe(readings[0]?.ok);
          if (!reading.ok || !readings[0]?.ok || !reading.value.window) continue;
          expect(reading.value.window).toEqual(readings[0].value.window);
          const wire = [toWireDay(reading.value), toWireDate(reading.value), toWireTimestamp(reading.value)];
          expect(wire).toEqual([day, dashed, `${day}0000`]);
        }
        if (readings[0]?.ok) expect(writeDate(readings[0].value)).toBe(dashed);
      }),
    );
  });

  it('answers any text with a time or a problem', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 2 }), (text, marked) => {
        for (const reading of [readTimestamp(text, marked), readDate(text, marked)]) {
          if (reading.ok) expect(reading.value.text).toBe(text);
          else expect(['malformed', 'impossible', 'unknown-mark']).toContain(reading.reason);
        }
      }),
    );
  });
});

describeWithTestdata('the times of CPR’s test persons', () => {
  it('reads every time of the recorded answers, and writes it back', () => {
    const folder = testdata('data/testpersons/gctp') ?? 'missing';
    const answers = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    // One answer was edited by hand and holds twelve digits that are no time (testpersons/README.md).
    const times = answers.flatMap((answer) =>
      [...answer.matchAll(/DATO" v="(\d{12})"/g)].map((match) => match[1] ?? ''),
    );
    const real = times.filter((text) => text !== '123456789012');
    expect(real.length).toBe(96);
    for (const text of real) {
      const reading = readTimestamp(text, ' ');
      expect([text, reading.ok && writeTimestamp(reading.value)]).toEqual([text, text]);
    }
  });

  it('reads every time of the public delivery', () => {
    const { 'U12170-P': records }: Layouts = JSON.parse(
      readFileSync(testdata('data/record-layouts.json') ?? 'missing', 'utf8'),
    );
    const delivery = readFileSync(testdata('data/testpersons/U12170-P-110901.txt') ?? 'missing', 'latin1');
    const counts = { read: 0, partial: 0, refused: 0 };
    for (let at = 0; at < delivery.length; ) {
      const record = records[delivery.slice(at, at + 3)];
      if (!record) throw new Error('the delivery is not as described');
      for (const field of record.fields) {
        const text = delivery.slice(at + field.pos - 1, at + field.pos - 1 + field.len);
        const isTimestamp = field.len === 12 && /HAEN|DTO$|HENVIS|TIMESTAMP/.test(field.name);
        const isDate = field.len === 10 && /_DT/.test(field.name);
        if (!isTimestamp && !isDate) continue;
        const reading = isTimestamp ? readTimestamp(text, '*') : readDate(text, '*');
        counts[!reading.ok ? 'refused' : isPartial(reading.value) ? 'partial' : 'read'] += 1;
      }
      at += record.length;
    }
    // 73 with minutes 99 and 24 with month or day 00, of which 18 have both.
    expect(counts).toEqual({ read: 2129 - 79, partial: 79, refused: 0 });
  });
});

interface Layouts {
  readonly 'U12170-P': Readonly<Record<string, RecordLayout>>;
}

interface RecordLayout {
  readonly length: number;
  readonly fields: readonly { readonly name: string; readonly pos: number; readonly len: number }[];
}
