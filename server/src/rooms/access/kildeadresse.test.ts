import { describe, expect, it } from 'vitest';
import { isKildeadresse, isOutgoing, mayShareKilde, plainKilde, ventesFra } from './kildeadresse.ts';

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

  it.each([
    ['0.255.255.255', '1.0.0.0', '9.255.255.255'],
    ['10.255.255.255', '11.0.0.0', '9.255.255.255'],
    ['100.64.0.0', '100.63.255.255', '100.128.0.0'],
    ['169.254.0.0', '169.253.255.255', '169.255.0.0'],
    ['172.16.0.0', '172.15.255.255', '172.32.0.0'],
    ['192.0.0.255', '191.255.255.255', '192.0.1.0'],
    ['192.168.255.255', '192.167.255.255', '192.169.0.0'],
    ['198.19.255.255', '198.17.255.255', '198.20.0.0'],
    ['224.0.0.0', '223.255.255.255', '192.0.2.1'],
    ['255.255.255.255', '198.51.100.1', '203.0.113.1'],
  ])('of a block that the internet never carries is nobody’s way out: %s, unlike %s and %s', (never, below, above) => {
    expect([never, below, above].map(isOutgoing)).toEqual([false, true, true]);
  });

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
