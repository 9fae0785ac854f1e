import { describe, expect, it } from 'vitest';
import { askedWith, countOf, NO_FILTERS } from './filters.ts';

describe('the filters', () => {
  it('ask for whole years of birth, and for nothing that is half written', () => {
    const asked = askedWith({ ...NO_FILTERS, foedtFra: '1970', foedtTil: '197', alderFra: '4x', alderTil: '45' });
    expect(asked).toMatchObject({ foedtFra: '1970-01-01', foedtTil: '', alderFra: '', alderTil: '45' });
  });

  it('are counted', () => {
    expect(countOf(NO_FILTERS)).toBe(0);
    expect(countOf({ ...NO_FILTERS, koen: 'K', tidligereNavne: true, maade: 'lyder' })).toBe(3);
  });
});
