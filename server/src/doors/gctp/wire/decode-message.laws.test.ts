import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCharacters } from './decode-characters.ts';
import { decodeMessage, longestText } from './decode-message.ts';
import { escapeAttribute } from './escape-attribute.ts';
import { requestWith, serviceRequest, signonRequest } from './examples.ts';

const valid = [serviceRequest, signonRequest, serviceRequest.replace(/<\/?root[^>]*>/g, '')];

/** Reading is linear in the text, so the bound is too: 50 ms for each quarter of a MiB begun. */
function boundFor(bytes: Buffer): number {
  return 50 * Math.max(1, Math.ceil(bytes.length / 262_144));
}

/**
 * What a body turns out to be, and how long that took in ms of this thread's own time, since what other programs do
 * meanwhile says nothing of the reading: the best of three.
 */
function judge(bytes: Buffer): { kind: string; ms: number } {
  let best = Number.POSITIVE_INFINITY;
  let kind = '';
  for (let run = 0; run < 3 && best > boundFor(bytes); run++) {
    const started = process.threadCpuUsage();
    const decoded = decodeCharacters(bytes);
    kind = 'refused' in decoded ? decoded.refused : decodeMessage(decoded.text).kind;
    const { user, system } = process.threadCpuUsage(started);
    best = Math.min(best, (user + system) / 1000);
  }
  return { kind, ms: best };
}

const mutation = fc.record({
  base: fc.constantFrom(...valid),
  edits: fc.array(
    fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 12 }),
      insert: fc.oneof(
        fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
        fc
          .constantFrom('<', '>', '"', "'", '&', ';', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '&#x', '\0')
          .map((text) => Buffer.from(text)),
        fc
          .constantFrom('<Key>', '</Key>', '<Field r="A"/>', '<Sik ', '<!DOCTYPE a [', ' xmlns:x="y"', '\u201d')
          .map((text) => Buffer.from(text)),
      ),
    }),
    { minLength: 1, maxLength: 8 },
  ),
});

describe('whatever arrives, it is judged in 50 ms per quarter of a MiB and nothing is thrown', () => {
  it('for random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4096 }), (bytes) => {
        expect(judge(Buffer.from(bytes)).ms).toBeLessThan(50);
      }),
      { numRuns: 500 },
    );
  });

  it('for random strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof decodeMessage(text).kind).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  it('for valid messages with a few edits', () => {
    fc.assert(
      fc.property(mutation, ({ base, edits }) => {
        let bytes = Buffer.from(base, 'latin1');
        for (const { at, remove, insert } of edits) {
          const place = at % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + remove)]);
        }
        expect(judge(bytes).ms).toBeLessThan(50);
      }),
      { numRuns: 2000 },
    );
  });

  const full = (opening: string, piece: string, closing = ''): string =>
    opening + piece.repeat(Math.floor((longestText - opening.length - closing.length) / piece.length)) + closing;

  it.each([
    ['comments', full('<root>', '<!---->')],
    ['comments left open', full('<root>', '<!--')],
    ['sections left open in a sign-on', full('<Sik \u201d', '<![CDATA[')],
    ['instructions', full('<root>', '<?a?>')],
    ['question marks', full('<root><?a ', '?')],
    ['ampersands', full('<root a="', '&')],
    ['references', full('<root a="', '&#65;')],
    ['a long reference', full('<root a="&#', '9', ';"/>')],
    ['a long name', full('<', 'a')],
    ['angle brackets', full('', '<')],
    ['a long attribute', full('<root a="', 'x', '"/>')],
    ['attributes', full('<root ', 'a="" ')],
    ['brackets', full('<root>', ']')],
    ['elements', full('<root>', '<root>')],
    ['fields', full(serviceRequest.slice(0, serviceRequest.indexOf('<Field')), '<Field r="A"/>')],
    ['a document type', full('<!DOCTYPE root [', '<!ENTITY a "b">')],
    ['blanks', full('', ' ')],
    ['typographic quotation marks', full('<Sik ', '\u201d')],
    ['text', full('<root>', 'x')],
    ['prefixes', full('<Sik ', '<a')],
  ])('for the longest text of %s', (_, text) => {
    const bytes = Buffer.from(text, 'utf8').subarray(0, longestText);
    const { kind, ms } = judge(bytes);
    expect(kind).toBe('refused');
    expect(ms).toBeLessThan(boundFor(bytes));
  });
});

describe('a message cut short', () => {
  it.each(valid)('is refused at every length', (text) => {
    for (let length = 0; length < text.length; length++) {
      expect(decodeMessage(text.slice(0, length)).kind).toBe('refused');
    }
  });
});

describe('a value that was escaped', () => {
  it('is read as it was, in UTF-8 and in ISO-8859-1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (value) => {
        const latin1 = requestWith(`<Field r="NVN" v="${escapeAttribute(value)}"/>`);
        const utf8 = latin1.replace('ISO-8859-1', 'UTF-8');
        for (const bytes of [Buffer.from(latin1, 'latin1'), Buffer.from(utf8, 'utf8')]) {
          const decoded = decodeCharacters(bytes);
          const message = decodeMessage('text' in decoded ? decoded.text : '');
          expect(message.kind === 'service' && message.keys.get('NVN')).toBe(value);
        }
      }),
    );
  });
});
