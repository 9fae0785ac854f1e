import { describe, expect, it } from 'vitest';
import { inputOf, problemsOf } from './answers.ts';

const points = [
  { id: 'net', del: 'lokalnet', kilde: '', da: '', en: '' },
  { id: 'rum', del: 'hjemmearbejde', kilde: '', da: '', en: '' },
] as const;

describe('the answers of a declaration', () => {
  it('are missing until they are given, and of home work only where there is any', () => {
    expect([...problemsOf(points, {})]).toEqual([
      ['hjemmearbejde', 'answer'],
      ['net', 'answer'],
    ]);
    expect([...problemsOf(points, { net: 'ja', hjemmearbejde: 'nej' })]).toEqual([]);
    expect([...problemsOf(points, { net: 'nej', hjemmearbejde: 'ja', 'net-forklaring': ' ' })]).toEqual([
      ['net-forklaring', 'explanation'],
      ['rum', 'answer'],
    ]);
  });

  it('are sent as far as they are asked for', () => {
    const typed = { net: 'ja', rum: 'nej', 'rum-forklaring': 'x', 'net-forklaring': '' };
    expect(inputOf(points, { ...typed, hjemmearbejde: 'nej' })).toEqual({ hjemmearbejde: 'nej', net: 'ja' });
    expect(inputOf(points, { ...typed, hjemmearbejde: 'ja' })).toEqual({
      ...{ hjemmearbejde: 'ja', net: 'ja', rum: 'nej', 'rum-forklaring': 'x' },
    });
  });
});
