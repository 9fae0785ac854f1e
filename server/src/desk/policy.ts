import { createHash } from 'node:crypto';
import { FIELDS } from '../ground/fields/index.ts';
import type { Tilladelse } from '../rooms/access/index.ts';
import { DISCLOSURE_TABLE } from '../rooms/disclosure/index.ts';
import { SERVICES } from '../services/index.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The rules that are the same for everybody: both catalogues, the legal questions and the disclosure table. */
const common = sha256(
  JSON.stringify([
    FIELDS,
    SERVICES.map(({ id, fields, relationFields, questions }) => [
      ...[id, [...fields], [...relationFields]],
      questions.map(({ number, source }) => [number, source]),
    ]),
    DISCLOSURE_TABLE,
  ]),
);

const byGrant = new WeakMap<Tilladelse, string>();

/** The digest, hex, of the set of rules that decided a request: the common ones and the grant (governance.md § 4.7 item 2). */
export function policyOf(grant: Tilladelse | undefined): string {
  if (grant === undefined) return common;
  const known = byGrant.get(grant);
  if (known !== undefined) return known;
  const digest = sha256(common + JSON.stringify(grant));
  byGrant.set(grant, digest);
  return digest;
}
