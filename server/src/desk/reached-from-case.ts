import { carriesForeignNumber } from '../ground/personnummer/index.ts';
import type { Caller } from '../rooms/access/index.ts';
import type { Disclosure } from '../rooms/disclosure/index.ts';
import { personnumreOf, type Question } from '../services/index.ts';
import type { Ask } from './ask.ts';
import type { DeskParts } from './parts.ts';
import { reanswer } from './reanswer.ts';
import { findReplayable } from './replayable.ts';

/**
 * Is the person asked about a relative whom the page of the case's own person named? The caller says by which entry it
 * came (`fra`). It must be an answer to the same user in the same case, about the person whose number the case has, and
 * that answer, given again, must name the number asked for now. Looked into only where the case has another number than
 * the one asked about: everybody else needs no such excuse.
 */
export async function isReachedFromCase(
  parts: DeskParts,
  caller: Caller,
  { fra, sag }: Pick<Ask, 'fra' | 'sag'>,
  question: Question,
): Promise<boolean> {
  const [asked, ...others] = personnumreOf(question);
  if (fra === undefined || sag === undefined || asked === undefined || others.length > 0) return false;
  if (!carriesForeignNumber(sag, asked)) return false;
  const found = await findReplayable(parts, caller, fra);
  if ('refused' in found || !('personnummer' in found.question)) return false;
  const { kundenr, personkode, sag: theirs } = found.entry;
  const isOwn = kundenr === caller.kunde.kundenr && personkode === caller.bruger.personkode && theirs === sag;
  if (!isOwn || carriesForeignNumber(sag, found.question.personnummer)) return false;
  const again = await reanswer(parts, found);
  return !('refused' in again) && again.disclosure !== undefined && names(again.disclosure, asked);
}

/** Whether an answer names a number as a value of its own. */
function names({ persons }: Disclosure, personnummer: string): boolean {
  return persons.some(({ facts }) =>
    facts.some(({ fields }) =>
      Object.values(fields).some((field) => field.state === 'value' && field.value === personnummer),
    ),
  );
}
