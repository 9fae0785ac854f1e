import { describe, expect, it } from 'vitest';
import { GCTP_REFUSALS } from '../../server/src/doors/gctp/refusals.ts';
import { receipts } from '../../server/src/doors/gctp/wire/receipts.ts';
import { getRefusalRow, precedenceOf, REFUSALS, type RefusalCode } from '../../server/src/ground/refusals/index.ts';
import { generatedPart, writeTable } from './generated.ts';
import { readMarkedTable, readSources, readText } from './house.ts';
import { nodesOf, parseSources, SyntaxKind } from './syntax.ts';

const DOC = 'docs/reference/refusals.md';
const codes: readonly RefusalCode[] = REFUSALS.map(({ code }) => code);
const yes = (is: boolean) => (is ? 'yes' : 'no');
const receiptOf = (code: RefusalCode) => receipts[GCTP_REFUSALS[code]].code;

describe('refusals', () => {
  it('are described in order of precedence, word for word', () => {
    const rows = REFUSALS.map((row, place) => [
      String(place + 1),
      `\`${row.code}\``,
      row.da,
      row.en,
      `${row.adviceDa} / ${row.adviceEn}`,
      yes(row.reveals),
      yes(row.billable),
      receiptOf(row.code),
    ]);
    const head = ['no.', 'code', 'Danish', 'English', 'advice', 'reveals', 'billable', 'GCTP receipt'];
    const { found, wanted } = generatedPart(DOC, 'refusals', writeTable(head, rows));
    expect(found).toBe(wanted);
  });

  it('are described both ways: no row without a refusal, no refusal without a row', () => {
    const described = readMarkedTable(readText(DOC), 'refusals').map(([, code = '']) => code.replaceAll('`', ''));
    expect(described).toEqual(codes);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.map(precedenceOf)).toEqual(codes.map((_, place) => place));
  });

  it('have texts in both languages that end as sentences', () => {
    const texts = codes.flatMap((code) => {
      const { da, en, adviceDa, adviceEn } = getRefusalRow(code);
      return [da, en, adviceDa, adviceEn].map((text) => ({ code, text }));
    });
    expect(texts.filter(({ text }) => !/^[A-ZÆØÅ][^|]+\.$/.test(text))).toEqual([]);
  });

  it('each have a receipt on the GCTP wire, and none is said to be a success', () => {
    expect(new Set(Object.keys(GCTP_REFUSALS))).toEqual(new Set(codes));
    expect(codes.filter((code) => ['0', '900'].includes(receiptOf(code)))).toEqual([]);
    // Callers take 52 and 172 as "no such person"; nothing else may be read so.
    expect(codes.filter((code) => ['52', '172'].includes(receiptOf(code)))).toEqual([
      'ugyldigt-personnummer',
      'person-ikke-fundet',
    ]);
  });

  it('are each given by some program, or marked as not given yet', () => {
    const given = new Set(
      parseSources(readSources())
        .filter(
          ({ file }) => file.startsWith('server/src/') && !/\.test\.ts$|refusals\.ts$|refusals\/[\w-]+\.ts$/.test(file),
        )
        .flatMap((source) => nodesOf(source, SyntaxKind.StringLiteral).map(({ text }) => text.slice(1, -1))),
    );
    const notYet = readMarkedTable(readText(DOC), 'not-given').map(([code = '']) => code.replaceAll('`', ''));
    expect(codes.filter((code) => !given.has(code))).toEqual(notYet);
  });
});
