import { describe, expect, it } from 'vitest';
import { syntheticDelivery, syntheticNumber } from '../../bench/synthetic-delivery.ts';
import { createPersonReader } from '../../server/src/doors/extracts/u12170/person-of.ts';
import { parsePersonnummer, passesModulus11 } from '../../server/src/ground/personnummer/index.ts';
import { loadLayout } from '../../server/src/main/contracts.ts';

const layout = loadLayout('u12170-p');
const PERSONS = 300;

describe('the synthetic delivery of the bench', () => {
  const lines = [...syntheticDelivery(layout, PERSONS, '2026-01-05')].map((line) => line.trimEnd());

  it('is read person by person without a rejection', () => {
    const records = lines.slice(1, -1).map((text, at) => ({
      line: at + 2,
      personnummer: text.slice(3, 13),
      raw: text.padEnd(layout.records[text.slice(0, 3)]?.length ?? 0),
    }));
    const read = createPersonReader(layout);
    const people = [...Map.groupBy(records, ({ personnummer }) => personnummer).values()].map((own) => read(own));
    expect(people).toHaveLength(PERSONS);
    expect(people.filter((person) => !('facts' in person))).toEqual([]);
    const kinds = new Set(people.flatMap((person) => ('facts' in person ? person.facts.map(({ kind }) => kind) : [])));
    expect([...kinds]).toEqual(expect.arrayContaining(['person', 'navn', 'bopael', 'adressetekst', 'beskyttelse']));
  });

  it('begins with record 000, ends with the count of what stands between', () => {
    expect(lines[0]?.slice(0, 3)).toBe('000');
    expect(lines.at(-1)?.slice(0, 3)).toBe('999');
    expect(Number(lines.at(-1)?.slice(13) ?? '')).toBe(lines.length - 2);
    expect((lines.length - 2) / PERSONS).toBeGreaterThan(9);
  });

  it('numbers nobody twice, nobody on 1 January, and nobody by a number that passes modulus 11', () => {
    const numbers = Array.from({ length: 60_000 }, (_, place) => syntheticNumber(place));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => number.startsWith('0101'))).toEqual([]);
    const passing = numbers.filter((number) => {
      const parsed = parsePersonnummer(number);
      return !parsed.ok || passesModulus11(parsed.value);
    });
    expect(passing).toEqual([]);
  });
});
