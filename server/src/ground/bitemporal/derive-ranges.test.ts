import { describe, expect, it } from 'vitest';
import type { DeliveredTime } from './delivered-time.ts';
import { deriveRanges } from './derive-ranges.ts';
import { readDelivered } from './read-delivered.ts';

function time(text: string): DeliveredTime {
  const reading = readDelivered({ text, uncertain: false });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
}

/** The derived ranges, written short: midnights as days, an empty range as `-`. */
function derived(...rows: [string, string][]): string[] {
  const short = (bound: string) => bound.replace('T00:00', '');
  return deriveRanges(rows.map(([fra, til]) => ({ fra: time(fra), til: time(til) }))).map(({ fra, til }) =>
    fra === til ? '-' : `${short(fra)}/${short(til)}`,
  );
}

describe('deriveRanges', () => {
  it('leaves periods that do not overlap as they were delivered, in the order given', () => {
    expect(derived(['2000-01-01', ''], ['1980-01-01', '1990-01-01'], ['1990-01-01', '2000-01-01'])).toEqual([
      '2000-01-01/infinity',
      '1980-01-01/1990-01-01',
      '1990-01-01/2000-01-01',
    ]);
    expect(derived()).toEqual([]);
    expect(derived(['', ''])).toEqual(['-infinity/infinity']);
  });

  it('lets the later start win and cut the earlier one’s end', () => {
    expect(derived(['1990-01-01', ''], ['1980-01-01', '1995-01-01'])).toEqual([
      '1990-01-01/infinity',
      '1980-01-01/1990-01-01',
    ]);
    expect(derived(['1980-01-01', ''], ['1990-01-01', ''])).toEqual(['1980-01-01/1990-01-01', '1990-01-01/infinity']);
  });

  it('lets the row given later win where two start at once', () => {
    expect(derived(['1990-01-01', '2000-01-01'], ['1990-01-01', ''])).toEqual(['-', '1990-01-01/infinity']);
    expect(derived(['1990-01-01', ''], ['1990-01-01', '2000-01-01'])).toEqual(['-', '1990-01-01/2000-01-01']);
  });

  it('begins a row without a start where its predecessor ends', () => {
    expect(derived(['1980-01-01', '1990-01-01'], ['', ''])).toEqual(['1980-01-01/1990-01-01', '1990-01-01/infinity']);
    expect(derived(['', ''], ['', '1990-01-01'])).toEqual(['1990-01-01/infinity', '-infinity/1990-01-01']);
    expect(derived(['1980-01-01', '1990-01-01'], ['', '2000-01-01'], ['2000-01-01', ''])).toEqual([
      '1980-01-01/1990-01-01',
      '1990-01-01/2000-01-01',
      '2000-01-01/infinity',
    ]);
    expect(derived(['', '1985-01-01'], ['1990-01-01', ''])).toEqual(['-infinity/1985-01-01', '1990-01-01/infinity']);
  });

  it('takes the earliest moment of an uncertain time', () => {
    expect(derived(['1961-00-00', '1961-10-00'], ['1961-10-00', ''])).toEqual([
      '1961-01-01/1961-10-01',
      '1961-10-01/infinity',
    ]);
  });

  it('finds empty what ends no later than it starts, and lets it cut nothing', () => {
    expect(derived(['1980-01-01', ''], ['1985-01-01', '1985-01-01'], ['1990-01-01', '1988-01-01'])).toEqual([
      '1980-01-01/infinity',
      '-',
      '-',
    ]);
    expect(derived(['1970-01-01', '1970-01-01'], ['', '1980-01-01'])).toEqual(['-', '-infinity/1980-01-01']);
  });
});
