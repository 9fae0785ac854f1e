import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSearchQuestion } from './index.ts';

const AROUND = { today: '2026-06-15', kommuner: [{ kode: '0751', navn: 'Aarhus' }] };
const pieces = fc.constantFrom(
  ...[
    'Jens',
    'Hansen',
    'Nørregade 12',
    '3. tv',
    '8000 Aarhus',
    'i',
    'Aarhus',
    'kommune',
    'født',
    '1970',
    '42 år',
    '40-45',
  ],
  ...['070961', '-', '4000', '7/9', ',', ' ', '.', 'over', 'september', '1', '\ue000', '\u0000', '\ud800', 'å'],
);
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 90 }).map((parts) => parts.join('')),
);

it('whatever is typed is taken apart without overlap, into a search or a reason why not, and never into two', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { understood, keys, unreadable } = readSearchQuestion(text, AROUND, {});
      let end = 0;
      for (const part of understood.parts) {
        expect(part.start).toBeGreaterThanOrEqual(end);
        expect(part.end).toBeGreaterThan(part.start);
        end = part.end;
      }
      expect(end).toBeLessThanOrEqual(200 * 3);
      expect(unreadable === undefined).toBe(understood.problem === undefined);
      if (unreadable === undefined) expect(keys['navn'] ?? keys['vejnavn']).toBeTruthy();
      for (const value of Object.values(keys)) expect(value).toMatch(/^[^\p{Cc}\p{Cs}]*$/u);
    }),
    { numRuns: 3000 },
  );
});

it('is read in a moment, however it is made to take long', () => {
  const before = process.cpuUsage().user;
  for (const piece of ['a ', 'a,', '1,', '1 ', 'i a ', 'Nørregade ', '12, ', 'a-', '.', '1-', '1/1/', 'st. ', 'født '])
    readSearchQuestion(piece.repeat(200), AROUND, {});
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(500);
});
