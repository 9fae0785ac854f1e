import type { Outcome } from '../../desk/index.ts';
import type { HitSource } from './answers-search.ts';
import { BOLIGOPSLAG_FIELDS } from './fields.ts';
import type { GctpPart } from './wire/gctp-answer.ts';
import { protectionsOf, writeFields } from './write-fields.ts';

/** A landlord's answer as the desk gave it. */
export interface DwellingSource extends HitSource {
  readonly bolig?: Extract<Outcome, { kind: 'answer' }>['bolig'];
}

/**
 * BOLIGOPSLAG (ours, docs/reference/boligopslag.md): the days it is of, since when the owner has owned the dwelling, and a row
 * for each stay, those of one dwelling together.
 */
export function writeResidents({ disclosure, findText, bolig }: DwellingSource): GctpPart[] {
  const rows = disclosure.persons.map((person, place) => ({
    k: String(place + 1).padStart(4, '0'),
    fields: writeFields({ disclosure, person, findText }, BOLIGOPSLAG_FIELDS, {
      ADRBESKYT: protectionsOf(person).includes('0001') ? { v: 'X' } : {},
    }),
  }));
  const day = (r: string, text: string | undefined) => ({ r, v: text?.replaceAll('-', '') });
  return [
    day('FRADATO', bolig?.fra),
    day('ERHVERVDATO', bolig?.erhvervet),
    day('DATO', bolig?.dag),
    { table: 'BOLIGOPSLAG', rows },
  ];
}
