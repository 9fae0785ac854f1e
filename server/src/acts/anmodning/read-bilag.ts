import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { type AnmodningBilag, BILAG_BYTES_MAX } from '../../rooms/access/index.ts';
import { WHY } from '../why.ts';

/** The forms a document may have, by the bytes each begins with (ours): what anybody sends in is opened by an office. */
const FORMS = [
  { ending: 'pdf', begins: Buffer.from('%PDF-') },
  { ending: 'png', begins: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { ending: 'jpg', begins: Buffer.from([0xff, 0xd8, 0xff]) },
];
const NAME_MAX = 120;

/**
 * Reads the document that was attached, base64; undefined where there is none. Refuses one that is too large or of another form than
 * its content may have. It is called what it was, with the ending of what it is.
 */
export function readBilag(text: string | undefined, named = 'dokumentation'): AnmodningBilag | Refusal | undefined {
  const bytes = Buffer.from(text ?? '', 'base64');
  if (bytes.length === 0) return undefined;
  const form = FORMS.find(({ begins }) => bytes.subarray(0, begins.length).equals(begins));
  if (form === undefined || bytes.length > BILAG_BYTES_MAX)
    return refuse('ugyldigt-felt', { field: 'bilag', why: WHY.attachment });
  const plain = named.replace(/[^\p{L}\p{N} ._-]/gu, '_').replace(/\.[^.]*$/, '');
  return { navn: `${plain.slice(0, NAME_MAX)}.${form.ending}`, bytes };
}
