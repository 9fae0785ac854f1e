import { describe, expect, it } from 'vitest';
import { askedWith, countOf, mayBeYear, NO_FILTERS } from './filters.ts';

describe('the filters', () => {
  it('ask for whole years of birth, and for nothing that is half written', () => {
    const asked = askedWith({ ...NO_FILTERS, foedtFra: '1970', foedtTil: '197', alderFra: '4x', alderTil: '45' });
    expect(asked).toMatchObject({ foedtFra: '1970-01-01', foedtTil: '', alderFra: '', alderTil: '45' });
  });

  it('are not wrong while they are being written', () => {
    expect(['', '1', '19', '197', '1970', '2', '20'].filter((text) => !mayBeYear(text))).toEqual([]);
    expect(['3', '17', '1x', '19700'].filter(mayBeYear)).toEqual([]);
  });

  it('are counted', () => {
    expect(countOf(NO_FILTERS)).toBe(0);
    expect(countOf({ ...NO_FILTERS, koen: 'K', tidligereNavne: true, maade: 'lyder', foedtFra: '19' })).toBe(3);
  });
});
