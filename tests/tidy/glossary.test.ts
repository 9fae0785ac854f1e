import { describe, expect, it } from 'vitest';
import { FACT_KINDS, FIELD_GROUPS } from '../../server/src/ground/facts/index.ts';
import { REFUSALS } from '../../server/src/ground/refusals/index.ts';
import { FORMAAL, KUNDE_ARTER } from '../../server/src/rooms/access/index.ts';
import { SITUATIONER } from '../../server/src/rooms/disclosure/index.ts';
import { exportsOf } from './file-rules.ts';
import { listFiles, readSources, readTable, readText } from './house.ts';
import { parseSources } from './syntax.ts';

/** Danish words that names of types are made of, beside those the glossary has. A digraph for æ, ø or å gives most away. */
const DANISH_STEMS =
  /^(?:adresse|afgift|aftale|beskyt|bolig|borger|bruger|dato|ejer|faktura|familie|felt|flyt|fuldmagt|gaelder|haendelse|hjemmel|kende|kommune|kontrol|kunde|levering|modtager|myndighed|navn|omraade|oplysning|opslag|person(?:kode|nummer)|pris|registrering|sag|samtykke|situationer|skole|stikproeve|tilladelse|tjeneste|udlejer|udtraek|vej(?!ersion)|verifikation|virkning|vilkaar)/i;
const DIGRAPH = /(?:[bdfghjklmnprstv](?:aa|ae|oe)[bdfghjklmnprstv])/i;

const rows = readTable(readText('GLOSSARY.md')).filter(([first = '']) => first !== 'Danish' && !/^-+$/.test(first));
const inTicks = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const codeNames = new Set(rows.flatMap(([, , , , cell]) => inTicks(cell)));
const words = new Set([...codeNames].map((name) => name.toLowerCase()));

/** The words of a name: `KundeArt` → kunde, art. */
const wordsOf = (name: string) =>
  [...name.matchAll(/[A-ZÆØÅ]?[a-zæøå0-9]+|[A-Z]+(?![a-z])/g)].map(([word]) => word.toLowerCase());

/** The Danish words of a name that the glossary does not have, neither alone nor as part of the whole name. */
function unknownIn(name: string): string[] {
  if (words.has(name.toLowerCase())) return [];
  return wordsOf(name).filter((word) => (DANISH_STEMS.test(word) || DIGRAPH.test(word)) && !words.has(word));
}

describe('the glossary', () => {
  it('has six cells a row: Danish, English, sentence, source, code name, wire names', () => {
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => row.length !== 6 || row.some((cell) => cell === ''))).toEqual([]);
    expect(rows.filter(([, , sentence = '']) => !/^[A-ZÆØÅ].*\.$/.test(sentence)).map(([danish]) => danish)).toEqual(
      [],
    );
  });

  it('names a term once', () => {
    const danish = rows.map(([first = '']) => first);
    expect(danish.filter((term, place) => danish.indexOf(term) !== place)).toEqual([]);
  });

  it('has every name of the catalogues', () => {
    const names = [
      ...Object.keys(FACT_KINDS),
      ...FIELD_GROUPS,
      ...SITUATIONER,
      ...FORMAAL.map(({ id }) => id),
      ...Object.keys(KUNDE_ARTER),
      ...Object.values(KUNDE_ARTER),
      ...REFUSALS.map(({ code }) => code),
    ];
    expect(names.length).toBeGreaterThan(80);
    expect([...new Set(names)].filter((name) => !codeNames.has(name))).toEqual([]);
  });

  it('knows a Danish name when it sees one', () => {
    for (const name of ['Frikoebsaftale', 'Skolesag', 'BrugerOmraade'])
      expect(unknownIn(name).length, name).toBeGreaterThan(0);
    for (const name of ['Kunde', 'KundeArt', 'JournalEntry', 'PersonBefore', 'Service'])
      expect(unknownIn(name), name).toEqual([]);
  });

  it('has the Danish words of every exported type', () => {
    const shipped = parseSources(readSources()).filter(
      ({ file }) => /^(?:server|web)\/src\//.test(file) && !file.endsWith('.test.ts'),
    );
    const types = shipped.flatMap(exportsOf).filter(({ isType }) => isType);
    const missing = types.flatMap(({ names, place }) =>
      names.flatMap((name) => unknownIn(name).map((word) => `${place}: ${name} (${word})`)),
    );
    expect(missing).toEqual([]);
  });

  it('has no code name and no wire name that the code has not', () => {
    const code = listFiles().filter((file) =>
      /^(?:server\/src|contracts|web\/src)\/.*\.(?:ts|tsx|sql|json)$/.test(file),
    );
    const text = code.map(readText).join('\n');
    const identifiers = new Set(text.match(/[\p{L}\d_]+(?:-[\p{L}\d]+)*/gu));
    const parts = new Set(text.match(/[\p{L}\d_]+/gu));
    const unused = (names: Iterable<string>) => [...names].filter((name) => !identifiers.has(name) && !parts.has(name));
    expect(unused(codeNames)).toEqual([]);
    // The names of HTTP headers are written in any case.
    const written = text.toLowerCase();
    const wires = rows.flatMap(([, , , , , cell]) => inTicks(cell));
    expect(unused(wires).filter((name) => !name.startsWith('X-') || !written.includes(name.toLowerCase()))).toEqual([]);
  });
});
