import type { Refusal } from '../ground/refusals/index.ts';
import { KILDE_NOTED_HOURS, type Kildebruger, plainKilde, refusalOfKilde } from '../rooms/access/index.ts';
import type { Approach } from './ask.ts';
import type { DeskParts } from './parts.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * What speaks against a user's requests from this source address (cpr-services.md § 13); undefined when nothing does. That an
 * address of the customer is in use is noted, once a day.
 */
export async function checkKilde(
  { access }: Pick<DeskParts, 'access'>,
  { kilde, doer }: Pick<Approach, 'kilde' | 'doer'>,
  user: Kildebruger,
  now: string,
): Promise<Refusal | undefined> {
  const listed = await access.findKilde(plainKilde(kilde));
  const refusal = refusalOfKilde(listed, user, doer);
  if (refusal !== undefined) return refusal;
  const own = listed.find(({ kundenr, ivaerksat }) => kundenr === user.kunde.kundenr && ivaerksat !== undefined);
  const noted = own?.sidstBrugt;
  if (
    own !== undefined &&
    (noted === undefined || Date.parse(now) - Date.parse(noted) >= KILDE_NOTED_HOURS * HOUR_MS)
  ) {
    await access.touchKilde(own, now);
  }
  return undefined;
}
