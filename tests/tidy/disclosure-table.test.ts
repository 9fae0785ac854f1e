import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../server/src/ground/fields/index.ts';
import { KUNDE_ARTER } from '../../server/src/rooms/access/index.ts';
import { type Cell, DISCLOSURE_TABLE, SITUATIONER } from '../../server/src/rooms/disclosure/index.ts';
import { generatedPart, writeTable } from './generated.ts';

const DOC = 'docs/concepts/disclosure.md';
const RECIPIENTS = ['offentlig', 'privat', 'udlejer'] as const;

function sayCell({ findes, navn, adresse, udland }: Cell): string {
  if (!findes) return 'as if there were no such person';
  const withheld = Object.entries({ name: navn, address: adresse, abroad: udland }).flatMap(([what, given]) =>
    given ? [] : [what],
  );
  return withheld.length === 0 ? 'everything' : `without ${withheld.join(', ')}`;
}

describe('the description of the disclosure table', () => {
  it('says what the table says', () => {
    expect(new Set(Object.keys(DISCLOSURE_TABLE))).toEqual(new Set(RECIPIENTS));
    const rows = SITUATIONER.map((situation) => [
      `\`${situation}\``,
      ...RECIPIENTS.map((one) => sayCell(DISCLOSURE_TABLE[one][situation])),
    ]);
    const { found, wanted } = generatedPart(
      DOC,
      'disclosure',
      writeTable(['situation', 'public authority', 'private party', 'landlord, of its own dwelling'], rows),
    );
    expect(found).toBe(wanted);
  });

  it('names who counts as what', () => {
    const rows = Object.entries(KUNDE_ARTER).map(([art, modtager]) => [`\`${art}\``, `\`${modtager}\``]);
    const { found, wanted } = generatedPart(DOC, 'recipients', writeTable(['kind of customer', 'counts as'], rows));
    expect(found).toBe(wanted);
  });

  it('names the fields that a protection covers', () => {
    const covered = ['navn', 'adresse', 'udland'].map((as) => {
      const fields = FIELDS.filter(({ protects }) => protects === as);
      const kinds = [...new Set(fields.map(({ kind }) => kind))].map((kind) => {
        const some = fields.filter((field) => field.kind === kind);
        const all = FIELDS.filter((field) => field.kind === kind);
        return some.length === all.length || some.length > 4
          ? `\`${kind}\``
          : some.map(({ id }) => `\`${id}\``).join(', ');
      });
      return [`\`${as}\``, kinds.join(', ')];
    });
    const { found, wanted } = generatedPart(DOC, 'covered', writeTable(['covered as', 'fields'], covered));
    expect(found).toBe(wanted);
  });
});
