import { describe, expect, it } from 'vitest';
import { remember } from './index.ts';

describe('remember', () => {
  it('reckons the value of a text once, and again when it has forgotten it', () => {
    const reckoned: string[] = [];
    const loud = remember(2, (text) => {
      reckoned.push(text);
      return text.toUpperCase();
    });
    expect(['a', 'b', 'a', 'b', 'a'].map(loud)).toEqual(['A', 'B', 'A', 'B', 'A']);
    expect(reckoned).toEqual(['a', 'b']);
    expect(['c', 'a', 'c'].map(loud)).toEqual(['C', 'A', 'C']);
    expect(reckoned).toEqual(['a', 'b', 'c', 'a']);
  });

  it('remembers an empty value as well', () => {
    let reckoned = 0;
    const nothing = remember(2, () => {
      reckoned += 1;
      return '';
    });
    expect([nothing('x'), nothing('x')]).toEqual(['', '']);
    expect(reckoned).toBe(1);
  });
});
