import { describe, expect, it } from 'vitest';
import { isKildeadresse, mayShareKilde, plainKilde, ventesFra } from './kildeadresse.ts';

describe('a source address', () => {
  it.each(['192.0.2.1', '0.0.0.0', '255.255.255.255'])('is a single IPv4 address: %s', (text) => {
    expect(isKildeadresse(text)).toBe(true);
  });

  it.each([
    '192.0.2.0/24',
    '192.0.2.1-9',
    '192.0.2',
    '192.0.2.256',
    '192.0.2.01',
    '2001:db8::1',
    '::ffff:192.0.2.1',
    '',
  ])('is nothing else: %s', (text) => expect(isKildeadresse(text)).toBe(false));

  it('is the same when a socket tells it in the form of IPv6', () => {
    expect(plainKilde('::ffff:192.0.2.1')).toBe('192.0.2.1');
    expect(plainKilde('192.0.2.1')).toBe('192.0.2.1');
    expect(plainKilde('2001:db8::1')).toBe('2001:db8::1');
  });

  it.each([
    ['a Monday', '2026-03-02', '2026-03-04'],
    ['a Thursday, over the weekend', '2026-03-05', '2026-03-09'],
    ['a Friday', '2026-03-06', '2026-03-10'],
    ['a Saturday', '2026-03-07', '2026-03-10'],
  ])('is put into effect two working days after %s', (_day, dag, ventes) => expect(ventesFra(dag)).toBe(ventes));

  it('is shared by two public customers of like access only', () => {
    const one = { kundenr: '9001', offentlig: true, tjenester: ['person', 'soeg'] };
    const same = { kundenr: '9002', offentlig: true, tjenester: ['soeg', 'person'] };
    expect(mayShareKilde(one, same)).toBe(true);
    expect(mayShareKilde(one, { ...same, tjenester: ['person'] })).toBe(false);
    expect(mayShareKilde(one, { ...same, tjenester: ['person', 'soeg', 'STAMP'] })).toBe(false);
    expect(mayShareKilde(one, { ...same, offentlig: false })).toBe(false);
  });
});
