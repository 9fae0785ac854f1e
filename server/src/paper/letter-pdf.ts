import type { LetterPart } from '../rooms/access/index.ts';

/** Millimetres and points: a page of A4 with the margins of a letter. */
const MM = 72 / 25.4;
const MARGIN = { top: 22 * MM, bottom: 20 * MM, left: 25 * MM, right: 25 * MM };
const SIZE = { text: 10, rubrik: 11, titel: 13 } as const;
const FONT = { plain: 'Helvetica', bold: 'Helvetica-Bold' } as const;
/** Nobody is to take it for a letter of the Danish authorities. */
const FOOT = 'OpenCPR er uafhængigt af de danske myndigheder. Brevet er lavet af et system med opdigtede personer.';

/** How each part of a letter is set: font, size, indent, and the space before it, in points. */
const SET: Readonly<Record<LetterPart['kind'], { bold: boolean; size: number; indent: number; before: number }>> = {
  modtager: { bold: false, size: SIZE.text, indent: 0, before: 0 },
  titel: { bold: true, size: SIZE.titel, indent: 0, before: 22 },
  rubrik: { bold: true, size: SIZE.rubrik, indent: 0, before: 10 },
  afsnit: { bold: false, size: SIZE.text, indent: 0, before: 5 },
  noegle: { bold: true, size: SIZE.text, indent: 0, before: 3 },
  trin: { bold: false, size: SIZE.text, indent: 12, before: 3 },
  undertrin: { bold: false, size: SIZE.text, indent: 26, before: 1 },
  hilsen: { bold: false, size: SIZE.text, indent: 0, before: 14 },
};

/** A letter as PDF, A4, with its text in the document's language so that it can be read aloud and searched. */
export async function printLetter(parts: readonly LetterPart[]): Promise<Uint8Array> {
  // Loaded here, as the other libraries of paper are: every command would wait for what few of them need.
  const { default: PDFDocument } = await import('pdfkit');
  const titel = parts.find(({ kind }) => kind === 'titel')?.text ?? 'Brev';
  const document = new PDFDocument({
    size: 'A4',
    margins: MARGIN,
    lang: 'da-DK',
    displayTitle: true,
    // The same letter is the same file: no clock is read.
    info: { Title: titel, Creator: 'OpenCPR', Producer: 'OpenCPR', CreationDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  const printed = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  for (const { kind, text } of parts) {
    const { bold, size, indent, before } = SET[kind];
    document.font(bold ? FONT.bold : FONT.plain).fontSize(size);
    document.y += before;
    document.text(text, MARGIN.left + indent, document.y, {
      width: document.page.width - MARGIN.left - MARGIN.right - indent,
    });
  }
  document.font(FONT.plain).fontSize(7).fillColor('#444444');
  document.y += 16;
  document.text(FOOT, MARGIN.left, document.y);
  document.end();
  return printed;
}
