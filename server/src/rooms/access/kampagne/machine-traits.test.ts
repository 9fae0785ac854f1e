import { describe, expect, it } from 'vitest';
import { findMachineSigns, type Usage } from './machine-traits.ts';

const person: Usage = {
  kundenr: '9001',
  personkode: 'MENNESK1',
  opslag: 200,
  timer: 9,
  afstand: 300,
  afstandVariation: 1.4,
  hoejestPrMinut: 4,
  paaSkaerm: 180,
  kilder: ['192.0.2.1'],
  certifikater: [],
  medSlutbruger: 0,
  slutbrugere: 0,
};
const system: Usage = {
  ...person,
  personkode: 'SYSTEM01',
  paaSkaerm: 0,
  kilder: ['192.0.2.9'],
  medSlutbruger: 200,
  slutbrugere: 7,
};
const isSystem = (personkode: string) => personkode.startsWith('SYSTEM');
const rulesOf = (...usages: Usage[]) =>
  findMachineSigns(usages, isSystem).map(({ personkode, regel }) => `${personkode} ${regel}`);

describe('signs of machines', () => {
  it('are not found at a person at work, nor at a system that tells its end users', () => {
    expect(rulesOf(person, system)).toEqual([]);
  });

  it('M20: round the clock, faster than a hand, or with gaps that are all alike, and never on a screen', () => {
    const robot = { ...person, personkode: 'ROBOT001', paaSkaerm: 0, kilder: ['192.0.2.3'] };
    expect(rulesOf({ ...robot, timer: 24 })).toEqual(['ROBOT001 M20']);
    expect(rulesOf({ ...robot, hoejestPrMinut: 90 })).toEqual(['ROBOT001 M20']);
    expect(rulesOf({ ...robot, afstandVariation: 0.01 })).toEqual(['ROBOT001 M20']);
    expect(rulesOf({ ...robot, timer: 24, paaSkaerm: 3 })).toEqual([]);
    expect(rulesOf({ ...robot, timer: 24, opslag: 20 })).toEqual([]);
  });

  it('M21: the source of a system, or one certificate or source of many', () => {
    const behind = { ...person, paaSkaerm: 0, kilder: ['192.0.2.9'] };
    expect(rulesOf(behind, system)).toEqual(['MENNESK1 M21']);
    expect(rulesOf({ ...behind, paaSkaerm: 1 }, system)).toEqual([]);
    expect(rulesOf({ ...behind, kundenr: '9002' }, system)).toEqual([]);
    const many = Array.from({ length: 5 }, (_, n) => ({ ...behind, personkode: `KONTO00${n}` }));
    expect(rulesOf(...many)).toHaveLength(5);
    expect(rulesOf(...many.slice(0, 4))).toEqual([]);
    const certified = { ...behind, kilder: [], certifikater: ['aa'] };
    expect(rulesOf(certified, { ...certified, personkode: 'MENNESK2' })).toEqual(['MENNESK1 M21', 'MENNESK2 M21']);
  });

  it('M22: a system whose end users are not told, or are always the same', () => {
    expect(rulesOf({ ...system, medSlutbruger: 0, slutbrugere: 0 })).toEqual(['SYSTEM01 M22']);
    expect(rulesOf({ ...system, slutbrugere: 1 })).toEqual(['SYSTEM01 M22']);
  });
});
