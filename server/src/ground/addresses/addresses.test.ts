import { describe, expect, it } from 'vitest';
import { plainPart, readTypedAddress } from './index.ts';

describe('a part of an address', () => {
  it('is compared without blanks, zeros in front and full stops', () => {
    expect(plainPart('husnummer', '003B')).toBe('3b');
    expect(plainPart('husnummer', '12 b')).toBe('12b');
    expect(plainPart('sidedoer', '  tv')).toBe('tv');
    expect(plainPart('etage', '01')).toBe('1');
    expect(plainPart('etage', 'ST')).toBe('st');
    expect(plainPart('etage', 'stuen')).toBe('st');
    expect(plainPart('etage', '0')).toBe('0');
  });
});

describe('an address as one types it', () => {
  it('is taken apart', () => {
    const whole = { vejnavn: 'Vestergade', husnummer: '12', etage: '3', sidedoer: 'tv', postnummer: '8000' };
    for (const text of [
      'Vestergade 12, 3. tv, 8000 Aarhus',
      'Vestergade 12, 3 tv, 8000 Aarhus C',
      'Vestergade 12 3.tv. 8000 Aarhus',
      '  Vestergade  012,  3. sal tv.,  8000  Aarhus ',
      'Vestergade 12, 3. tv, 8000',
    ]) {
      expect(readTypedAddress(text), text).toEqual(whole);
    }
  });

  it('may lack everything but the road', () => {
    expect(readTypedAddress('Vestergade')).toEqual({ vejnavn: 'Vestergade' });
    expect(readTypedAddress('Vestergade 12')).toEqual({ vejnavn: 'Vestergade', husnummer: '12' });
    expect(readTypedAddress('Vestergade 12B, st., 8000 Aarhus')).toEqual({
      vejnavn: 'Vestergade',
      husnummer: '12b',
      etage: 'st',
      postnummer: '8000',
    });
    expect(readTypedAddress('Gl. Kongevej, 1850')).toEqual({ vejnavn: 'Gl. Kongevej', postnummer: '1850' });
    expect(readTypedAddress('10. Februar Vej 7 A, kl 2')).toEqual({
      vejnavn: '10. Februar Vej',
      husnummer: '7a',
      etage: 'kl',
      sidedoer: '2',
    });
  });

  it('is not read when it is none', () => {
    for (const text of ['', '  ', '12', '12, 3. tv', 'Vestergade 12, det røde hus, 8000 Aarhus'])
      expect(readTypedAddress(text), text).toBeUndefined();
  });
});
