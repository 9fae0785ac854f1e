import { describe, expect, it } from 'vitest';
import { ABSENT_TIME, isPartial, knownTime, type TimeReading } from './delivered-time.ts';
import { readDate, readDelivered, readTimestamp } from './read-delivered.ts';
import { virkningstid } from './virkningstid.ts';

function windowOf(reading: TimeReading): unknown {
  if (!reading.ok) return reading.reason;
  return reading.value.window ? [reading.value.window.from, reading.value.window.to] : 'absent';
}

describe('readTimestamp', () => {
  it.each<[string, string, string]>([
    ['199103201430', '1991-03-20T14:30', '1991-03-20T14:30'],
    ['199103200000', '1991-03-20T00:00', '1991-03-20T00:00'],
    ['199103202359', '1991-03-20T23:59', '1991-03-20T23:59'],
    ['199103202400', '1991-03-21T00:00', '1991-03-21T00:00'],
    ['199112312400', '1992-01-01T00:00', '1992-01-01T00:00'],
    ['200002282400', '2000-02-29T00:00', '2000-02-29T00:00'],
    ['199103201299', '1991-03-20T12:00', '1991-03-20T13:00'],
    ['201409300099', '2014-09-30T00:00', '2014-09-30T01:00'],
    ['199112312399', '1991-12-31T23:00', '1992-01-01T00:00'],
    ['199103209999', '1991-03-20T00:00', '1991-03-21T00:00'],
    ['194109002000', '1941-09-01T00:00', '1941-10-01T00:00'],
    ['194112000000', '1941-12-01T00:00', '1942-01-01T00:00'],
    ['196100000000', '1961-01-01T00:00', '1962-01-01T00:00'],
    ['196100001299', '1961-01-01T00:00', '1962-01-01T00:00'],
    ['196100150000', '1961-01-01T00:00', '1962-01-01T00:00'],
    ['999900000000', '9999-01-01T00:00', 'infinity'],
    ['999912312400', 'infinity', 'infinity'],
  ])('%s stands for [%s, %s)', (text, from, to) => {
    expect(windowOf(readTimestamp(text, '*'))).toEqual([from, to]);
  });

  it.each([
    ['', 'absent'],
    ['            ', 'absent'],
    ['000000000000', 'absent'],
    ['199102291200', 'impossible'],
    ['190002290000', 'impossible'],
    ['199113010000', 'impossible'],
    ['199104310000', 'impossible'],
    ['199100320000', 'impossible'],
    ['199103202401', 'impossible'],
    ['199103202499', 'impossible'],
    ['199103202500', 'impossible'],
    ['199103201260', 'impossible'],
    ['199103209930', 'impossible'],
    ['196100007777', 'impossible'],
    ['000003200000', 'impossible'],
    ['000000001200', 'impossible'],
    ['19910320', 'malformed'],
    ['1991032014300', 'malformed'],
    ['19910320143x', 'malformed'],
    [' 19910320143', 'malformed'],
    ['1991-03-20', 'malformed'],
  ])('%j is %s', (text, expected) => {
    expect(windowOf(readTimestamp(text, ''))).toBe(expected);
  });
});

describe('readDate', () => {
  it.each<[string, string, string]>([
    ['1991-03-20', '1991-03-20T00:00', '1991-03-20T00:00'],
    ['19910320', '1991-03-20T00:00', '1991-03-20T00:00'],
    ['1991-03-00', '1991-03-01T00:00', '1991-04-01T00:00'],
    ['1991-00-00', '1991-01-01T00:00', '1992-01-01T00:00'],
    ['2000-02-29', '2000-02-29T00:00', '2000-02-29T00:00'],
  ])('%s stands for [%s, %s)', (text, from, to) => {
    expect(windowOf(readDate(text, ''))).toEqual([from, to]);
  });

  it.each([
    ['', 'absent'],
    ['          ', 'absent'],
    ['0000-00-00', 'absent'],
    ['00000000', 'absent'],
    ['1991-02-29', 'impossible'],
    ['0000-03-20', 'impossible'],
    ['1991-3-20', 'malformed'],
    ['1991-0320', 'malformed'],
    ['199103201200', 'malformed'],
    ['20-03-1991', 'malformed'],
  ])('%j is %s', (text, expected) => {
    expect(windowOf(readDate(text, ''))).toBe(expected);
  });
});

describe('the mark', () => {
  it('on a full date means that day, not certain, and opens no window', () => {
    const marked = readDate('1899-12-30', '*');
    const plain = readDate('1899-12-30', ' ');
    expect(marked.ok && marked.value).toEqual({ ...(plain.ok && plain.value), uncertain: true });
    expect(marked.ok && isPartial(marked.value)).toBe(false);
  });

  it('is kept on an absent time, and is nothing but an asterisk', () => {
    expect(readTimestamp('000000000000', '*')).toEqual({ ok: true, value: { text: '000000000000', uncertain: true } });
    for (const mark of ['+', '**', 'x', '0']) {
      expect(readDate('1991-03-20', mark)).toEqual({ ok: false, reason: 'unknown-mark' });
    }
  });
});

describe('readDelivered', () => {
  it('takes either form as a fact holds it', () => {
    expect(windowOf(readDelivered({ text: '199103201299', uncertain: true }))).toEqual([
      '1991-03-20T12:00',
      '1991-03-20T13:00',
    ]);
    expect(windowOf(readDelivered({ text: '1991-03-20', uncertain: false }))).toEqual([
      '1991-03-20T00:00',
      '1991-03-20T00:00',
    ]);
    expect(readDelivered({ text: undefined, uncertain: false })).toEqual({ ok: true, value: ABSENT_TIME });
    expect(windowOf(readDelivered({ text: 'yesterday', uncertain: false }))).toBe('malformed');
  });
});

describe('knownTime', () => {
  it('is what reading its twelve digits gives', () => {
    const time = knownTime(virkningstid('1991-03-20T14:30'));
    expect(readTimestamp('199103201430', '')).toEqual({ ok: true, value: time });
  });
});
