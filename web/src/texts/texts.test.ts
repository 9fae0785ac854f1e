import { describe, expect, it } from 'vitest';
import { loadTexts, nameIn } from './texts.ts';

/** Every text of a table with the path it stands at; a text with parts is written with its own parts as marks. */
function textsIn(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(value('⟨1⟩', '⟨2⟩', '⟨3⟩'))]];
    return textsIn(value, here);
  });
}

const marksIn = (text: string) => new Set([...text.matchAll(/⟨\d⟩/g)].map(([mark]) => mark));

const da = await loadTexts('da');

describe('the texts', async () => {
  const danish = textsIn(da);
  const english = new Map(textsIn(await loadTexts('en')));

  it('has something to say at every key of both languages', () => {
    expect(danish.length).toBeGreaterThan(150);
    expect(new Set(english.keys())).toEqual(new Set(danish.map(([path]) => path)));
    expect([...danish, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('puts the same parts into both languages', () => {
    for (const [path, text] of danish) expect([path, marksIn(english.get(path) ?? '')]).toEqual([path, marksIn(text)]);
  });

  it('falls back on the key of the server where a table is older than it', () => {
    expect([nameIn(da.groups, 'boern'), nameIn(da.groups, 'nyt'), nameIn({}, 'toString')]).toEqual([
      'Børn',
      'nyt',
      'toString',
    ]);
  });
});
